import { asSign } from '../line-rule.ts';
import type { BelowRule } from './below-rule.ts';

const COUNT = String.raw`\(?\d[\d,.]*k?\)?`;
const HEADING = new RegExp(
  String.raw`^(?:(?:all|view|show|see|read|latest|recent|top|user|readers?'?s?) )?comments?(?: section| thread)?:?$|^${COUNT} (?:comments?|responses?|replies|reactions)(?: to .{1,80})?$|^(?:comments?|responses|replies|reactions):? ${COUNT}$|^(?:leave|post|add|write) (?:a|your) (?:comment|reply)$|^\d+ thoughts on .{1,100}$|^comments (?:are |have been )?(?:closed|turned off|disabled)$|^have your say$|^join the (?:conversation|discussion)$|^what (?:readers|others) (?:say|are saying)$`,
);
/** What shows that readers write below: one "says:", a day or a span of time beside a name, a button. */
const WRITTEN =
  /\bsays:?$|\b(?:\d+|an?) (?:second|minute|min|hour|hr|day|week|month|year)s? ago\b|\b(?:19|20)\d\d\b.{0,12}\bat\b|^(?:reply|report|like|flag|permalink)$|^posted by\b|^anonymous\b/iu;
/** Within so many lines below "Comments" it shows that readers write. */
const LOOKED_AT = 4;

/** "Comments", and what readers wrote below it, to the end of the page. */
export const comments: BelowRule = {
  name: 'comments',
  takes({ lines, before }, at) {
    const line = lines[at]!;
    if (line.length > 120 || /^[-*+•]\s/u.test(line) || !HEADING.test(asSign(line))) return 0;
    const below = lines.slice(at + 1, at + 1 + LOOKED_AT);
    const written = below.some((one) => one.length <= 80 && WRITTEN.test(one));
    // A button inside the article has much of it below.
    const rest = before.at(-1)! - before[at]!;
    return rest * (written ? 1 : 2) <= before[at]! ? lines.length - at : 0;
  },
};
