import { words } from '../../../grammar/words.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** "the 19th century": two digits in TIMEX3, `18`. */
export const century: Rule = {
  name: 'century',
  needs: words('century'),
  pattern: pattern(
    `(?:the )?(?:(?:early|mid|late)(?: |-))?(?<n>${ORDINAL})(?: |-)(?<word>century)(?<bc> (?-i:BCE?|B\\.C\\.(?:E\\.)?))?`,
  ),
  read({ n = '', word = '', bc }, { after }) {
    // "20th Century Fox"
    if (word.startsWith('C') && /^ [A-Z]/.test(after)) return null;
    const number = ordinalOf(n);
    return number >= 1 && number <= 30
      ? { type: 'DATE', value: `${bc === undefined ? '' : 'BC'}${String(number - 1).padStart(2, '0')}` }
      : null;
  },
};
