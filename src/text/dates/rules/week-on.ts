import { words } from '../../../grammar/words.ts';
import { addDays, weekday, type Day } from '../calendar.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { lead, pattern } from '../pattern.ts';
import { dayOfWeek } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { WEEKDAY, weekdayOf, GOES_ON } from '../words.ts';

const DAY = `(?:(?<which>last|next|this) )?(?<day>${WEEKDAY}|today|tomorrow|yesterday)`;
/** What may follow "Monday week": no noun that a week is part of. */
const ENDS = new RegExp(String.raw`^(?:[.,;:!?)”"’'—–]|$|\s${GOES_ON}\b)`);

/** "It lasted a week on Monday" tells of a length. */
const SPENT =
  /\b(?:last(?:ed|s|ing)?|for|spen[dt]|spending|took|takes?|taken|after|within|in|of|than|nearly|almost)\s$/i;

/** "Monday week", "a week on Friday", "two weeks from Monday", "a week ago on Friday", "a fortnight ago today". */
export const weekOn: Rule = {
  name: 'week-on',
  needs: words('week weeks fortnight'),
  lead: lead(`(?<many>${NUMBER}) `),
  pattern: pattern(
    `(?:(?<unit>weeks?|fortnight) (?:(?:(?<ahead>on|from)|(?<ago>ago)(?: on)?) ${DAY}|(?<ahead>(?<day>today|tomorrow))|(?<which>last|next|this) (?<day>${WEEKDAY}))|${DAY}(?: (?<unit>week|fortnight)|,? (?<n>${NUMBER}) (?<unit>weeks?|fortnight) (?<ago>ago)))`,
  ),
  read({ many, n = many, unit = '', ahead, ago, which, day = '' }, { before, after }) {
    const bare = ahead === undefined && ago === undefined && (which === undefined || n === undefined);
    const back = ago !== undefined || which?.toLowerCase() === 'last';
    if (bare ? many !== undefined || !standsBare(before, after, back) : n === undefined) return null;
    if (ahead === 'on' && SPENT.test(before)) return null;
    const count = bare ? 1 : numberOf(n ?? '');
    if (count === null) return null;
    const days = count * (/^f/i.test(unit) ? 14 : 7);
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill({ published }) {
        if (published === null) return null;
        const start = from(day, published, back);
        // "Monday week", said on a Monday: a week from this one, or from the next?
        const open = !back && weekdayOf(day) === weekday(published);
        return { value: addDays(start, back ? -days : days), anchor: published, certain: !open };
      },
    };
  },
};

/** Whether what stands around "Monday week" leaves it a day, and no part of a longer noun. */
const standsBare = (before: string, after: string, back: boolean): boolean =>
  (ENDS.test(after) || (back && /^ (?:the|an?|he|she|it|they|we)\b/.test(after))) &&
  !/\b(?:every|each|the|a|this|last|next|past) $/i.test(before);

/** The day from which the weeks are counted: the last such weekday, or the next one after publication. */
function from(word: string, published: Day, back: boolean): Day {
  const low = word.toLowerCase();
  if (low === 'today') return published;
  if (low === 'tomorrow') return addDays(published, 1);
  if (low === 'yesterday') return addDays(published, -1);
  const number = weekdayOf(word);
  return back ? dayOfWeek(number, published, 'past') : dayOfWeek(number, addDays(published, 1), 'future');
}
