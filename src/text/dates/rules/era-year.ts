import { words } from '../../../grammar/words.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** "44 BC", "410 A.D.", "AD 410": before Christ it is `BC0044` in TIMEX3, which no calendar day of ours stands for. */
export const eraYear: Rule = {
  name: 'era-year',
  needs: words('bc bce ad ce b c d e'),
  pattern: pattern(
    '(?-i:(?:AD|A\\.D\\.) (?<y>\\d{1,4})|(?<y>\\d{1,4}) ?(?:(?<bc>BCE?|B\\.C\\.(?:E\\.)?)|AD|A\\.D\\.|CE|C\\.E\\.))',
  ),
  read({ y = '', bc }, { before }) {
    if (/[\d,.$£€]$/.test(before) || Number(y) === 0) return null;
    return { type: 'DATE', value: `${bc === undefined ? '' : 'BC'}${y.padStart(4, '0')}` };
  },
};
