import { words } from '../../../grammar/words.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';
import { addMonths } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { away, ground, lastDay, yearOfMonth } from '../reckon.ts';
import type { Direction, Filled, Given, Rule } from '../rule.ts';
import { TOLD_YEAR, toldYear } from '../told-year.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { FULL_MONTH, monthOf } from '../words.ts';

const WAY: Readonly<Record<string, Direction>> = { last: 'past', past: 'past', next: 'future' };
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** Months that are words or names too. */
const WORDS = /^(?:may|march|april|june|august)$/i;
/** "an attack on May" is on somebody. */
const LEADS = BEFORE_TIMES.difference(words('on at over about'));
const TOLD = new RegExp(String.raw`\b(?:${oneOf(LEADS)}|every|each|early|late|mid|and)[ \n]$`, 'i');
/** "March, April and May": one of several. */
const LISTED = new RegExp(`\\b${FULL_MONTH}, $`);

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** "in March", "early May", "last October", "July of that year": the year from the article around it. */
export const month: Rule = {
  name: 'month',
  needs: MONTHS,
  pattern: pattern(
    `(?<edge>(?:the )?(?:very )?(?:start|beginning|middle|end) of |(?:early|mid|late)(?: |-)(?:in )?|later (?:in )?)?(?:(?:the (?<beside>following|next|previous|preceding)|(?<same>that(?! [a-z]{3,9} (?:was|is|has|had|will|would|could|may|might)\\b)(?: same)?)|(?<which>last|next|this|past)) )?(?<m>${FULL_MONTH})(?:,?(?: of)? (?<of>last|this|next) year(?!['’]s)|${TOLD_YEAR})?`,
  ),
  read({ edge, which, beside, same, m = '', told, side, of }, { before, after }) {
    // "May" and "March" need a sign that a month is meant; "April Jones" is a person.
    if (
      WORDS.test(m) &&
      edge === undefined &&
      which === undefined &&
      beside === undefined &&
      same === undefined &&
      !TOLD.test(before) &&
      !LISTED.test(before)
    )
      return null;
    if (/^ [A-Z][a-z]/.test(after) && WORDS.test(m)) return null;
    // "17 September Square", "Black September"
    if (/\b(?:\d{1,2}|Black) $/.test(before)) return null;
    const number = monthOf(m);
    return {
      type: 'DATE',
      value: `XXXX-${pad(number, 2)}`,
      fill(given) {
        const { published } = given;
        if (of !== undefined) {
          const year = published === null ? null : away(published, 'year', SHIFT[of.toLowerCase()] ?? 0);
          return year === null
            ? null
            : { value: `${year}-${pad(number, 2)}`, anchor: published, certain: true };
        }
        if (told !== undefined) {
          const found = toldYear(given, { side });
          return found && { ...found, value: `${pad(found.year, 4)}-${pad(number, 2)}` };
        }
        if (same !== undefined) return thatMonth(given, number);
        if (beside !== undefined) return besideTold(given, number, /following|next/i.test(beside));
        const narrative = given.narrative && which === undefined;
        const from = ground({ ...given, narrative });
        if (from === null) return null;
        if (from.told)
          return {
            value: `${from.day.slice(0, 4)}-${pad(number, 2)}`,
            anchor: from.anchor,
            certain: false,
          };
        const way = WAY[which?.toLowerCase() ?? ''];
        const current = from.day.slice(0, 7);
        // "last May" is over, "next May" has not begun.
        const start = way === undefined ? from.day : `${addMonths(current, way === 'past' ? -1 : 1)}-15`;
        const value = yearOfMonth(number, start, way ?? given.direction);
        return { value, anchor: from.anchor, certain: (way ?? given.direction) !== null };
      },
    };
  },
};

/** "began in April 1985 and ended that June": of the year told of last. */
function thatMonth(given: Given, number: number): Filled | null {
  const last = lastDay({ ...given, published: null });
  return (
    last && {
      value: `${last.day.slice(0, 4)}-${pad(number, 2)}`,
      anchor: last.anchor,
      certain: last.certain,
    }
  );
}

/** "the following March": the first after the date told of last, or the last before it. */
function besideTold(given: Given, number: number, ahead: boolean): Filled | null {
  const last = lastDay({ ...given, published: null });
  if (last === null) return null;
  const start = `${addMonths(last.day.slice(0, 7), ahead ? 1 : -1)}-15`;
  const value = yearOfMonth(number, start, ahead ? 'future' : 'past');
  return { value, anchor: last.anchor, certain: last.certain };
}
