import { words } from '../../../grammar/words.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const UNITS = '(?:minutes|hours|days|weeks|months|years|decades|times|history|memory)';

/** "now", "recently", "the future": the present, the past or what is to come, and no closer. */
export const reference: Rule = {
  name: 'reference',
  needs: words(
    'now currently nowadays present moment current days time recently lately recent past future coming ahead someday day ago',
  ),
  pattern: pattern(
    `(?:(?<present>now|currently|nowadays|at present|at the moment|(?:the )?current (?:day|season)|right now|the present|the present day|these days|this time)|(?<past>(?:more |most )?recently|lately|(?:the |more )?recent ${UNITS}|the (?:recent |distant )?past|years past|the old days|those days|(?:not (?:too |so )?)?long ago|ages ago)|(?<future>(?:the )?(?:near |foreseeable |distant |not-too-distant )?future|(?:the )?coming ${UNITS}|(?:the )?${UNITS} ahead|some day|someday))`,
  ),
  read({ present, past, future }, { before, after }) {
    if (/^-[a-z]/i.test(after) || (/recently$/i.test(past ?? '') && /^ as\b/i.test(after))) return null;
    // "future plans", "the past president", "right now-famous"
    if (future !== undefined && !/^[\s.,;:!?)"”’—–-]|^$/.test(after)) return null;
    if (/^(?:future)$/i.test(future ?? '') && !/\b(?:in|of|for|near|foreseeable)[ \n]$/i.test(before))
      return null;
    if (
      /^the past$/i.test(past ?? '') &&
      /^ [a-z]+/i.test(after) &&
      !/^ (?:and|or|but|with|that|as|when|to|by|in|is|was|has|had)\b/.test(after)
    )
      return null;
    if (/^this time$/i.test(present ?? '') && !/\b(?:at|by) $/i.test(before)) return null;
    const other = past !== undefined ? 'PAST_REF' : 'FUTURE_REF';
    return { type: 'DATE', value: present !== undefined ? 'PRESENT_REF' : other };
  },
};
