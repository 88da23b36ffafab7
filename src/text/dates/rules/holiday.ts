import { words } from '../../../grammar/words.ts';
import { dayNumber, parts, type Day } from '../calendar.ts';
import { HOLIDAYS } from '../holidays.ts';
import { pattern } from '../pattern.ts';
import type { Direction, Rule } from '../rule.ts';
import { YEAR } from '../words.ts';

/** What is sold for a holiday is not of its day. */
const GOODS =
  /^ (?:trees?|cards?|presents?|gifts?|carols?|markets?|lights|cakes?|eggs?|songs?|puddings?|decorations?|costumes?|candy|jumpers?|toys?)\b/;

/** "Christmas", "New Year's Day", "Thanksgiving", "Good Friday": days with a name and a place in the calendar. */
export const holiday: Rule = {
  name: 'holiday',
  needs: words(
    'christmas boxing new valentine patrick may halloween thanksgiving july veterans martin presidents memorial labor easter good ash palm maundy shrove whit',
  ),
  pattern: pattern(
    `(?-i:(?:last |this |next )?(?<name>Christmas (?:Day|Eve)|Christmas|Boxing Day|New Year['’]s(?: Day| Eve)|Valentine['’]s Day|St\\.? Patrick['’]s Day|(?:the|The) Fourth of July|July Fourth|Ash Wednesday|Palm Sunday|Maundy Thursday|Shrove Tuesday|Whit Monday|May Day|Halloween|Thanksgiving(?: Day)?|Martin Luther King(?:,? Jr\\.)? Day|Presidents['’]? Day|Memorial Day|Labor Day|Veterans['’]? Day|Good Friday|Easter(?: Sunday| Monday)?)(?: (?<y>${YEAR}))?)`,
  ),
  read({ name = '', y }, { before, after }) {
    if (/\b(?:Merry|Happy|Father|White) $/.test(before) || /^ [A-Z]/.test(after) || GOODS.test(after))
      return null;
    const inYear = HOLIDAYS[keyOf(name)];
    if (inYear === undefined) return null;
    if (y !== undefined) return { type: 'DATE', value: inYear(Number(y)) };
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill({ published, direction }) {
        if (published === null) return null;
        return {
          value: nearest(inYear, published, direction),
          anchor: published,
          certain: direction !== null,
        };
      },
    };
  },
};

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("'", '’')
    .replace('st. ', 'st ')
    .replace(/,? jr\./, '')
    .replace(/s’ day/, 's day')
    .replaceAll(/\s+/g, ' ');

/** The last such day up to `from`, the next from it on, or the nearer of the two. */
function nearest(inYear: (year: number) => Day, from: Day, direction: Direction): Day {
  const [year] = parts(from);
  const days = [inYear(year - 1), inYear(year), inYear(year + 1)];
  const past = days.findLast((one) => one <= from)!;
  const coming = days.find((one) => one >= from)!;
  if (direction !== null) return direction === 'past' ? past : coming;
  return dayNumber(from) - dayNumber(past) <= dayNumber(coming) - dayNumber(from) ? past : coming;
}
