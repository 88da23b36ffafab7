import type { LineRule } from '../line-rule.ts';
import { asSign } from '../line-rule.ts';

const OPENING =
  /^(?:(?:reader )?comments (?:will be|are|have been) (?:pre-|post-)?(?:moderated|closed|disabled|turned off|not (?:yet )?(?:open|allowed|available))|please keep (?:your )?comments|remarks containing )/;
const SIGNS =
  /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:view|show|read|see|hide)(?: all| the)? comments|be the first to comment|join (?:the (?:conversation|discussion)|our commenting forum)|have your say|comments?|comments policy|(?:log|sign) in to (?:comment|leave a comment|reply))$/;

/** What a page says about its readers' comments. The rules may run on for several sentences. */
export const commentRules: LineRule = {
  name: 'comment rules',
  recognises: (line) => OPENING.test(line.slice(0, 100).toLowerCase()) || SIGNS.test(asSign(line)),
};
