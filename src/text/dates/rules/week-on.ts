import { words } from '../../lexicon/words.ts';
import { addDays, weekday, type Day } from '../calendar.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import { dayOfWeek } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { WEEKDAY, weekdayOf } from '../words.ts';

const DAY = `(?:last |next |this )?(?<day>${WEEKDAY}|today|tomorrow|yesterday)`;
const WEEKS = `(?:(?<n>${NUMBER}) )?(?<unit>weeks?|fortnight)`;
/** What may follow "Monday week": no noun that a week is part of. */
const ENDS =
  /^(?:[.,;:!?)”"’'—–]|$|\s(?:and|or|but|at|in|to|for|when|after|before|because|if|as|from|with|by)\b)/;

/** "It lasted a week on Monday" tells of a length. */
const SPENT =
  /\b(?:last(?:ed|s|ing)?|for|spen[dt]|spending|took|takes?|taken|after|within|in|of|than|nearly|almost)\s$/i;

/** "Monday week", "a week on Friday", "two weeks from Monday", "a week ago on Friday", "a fortnight ago today". */
export const weekOn: Rule = {
  name: 'week-on',
  needs: words('week weeks fortnight'),
  pattern: pattern(
    `(?:${WEEKS} (?:(?<ahead>on|from|today|tomorrow)|(?<ago>ago)(?: on)?) ${DAY}|${WEEKS} (?<day>today|tomorrow)|${DAY} (?:(?<unit>week|fortnight)|${WEEKS} (?<ago>ago)))`,
  ),
  read({ n, unit = '', ahead, ago, day = '' }, { before, after }) {
    const bare = n === undefined && ahead === undefined && ago === undefined;
    if (bare && (!ENDS.test(after) || /\b(?:every|each|the|a|this|last|next|past) $/i.test(before)))
      return null;
    if (ahead === 'on' && SPENT.test(before)) return null;
    const many = n === undefined ? 1 : numberOf(n);
    if (many === null) return null;
    const days = many * (/^f/i.test(unit) ? 14 : 7);
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill({ published }) {
        if (published === null) return null;
        const start = from(day, published, ago !== undefined);
        // "Monday week", said on a Monday: a week from this one, or from the next?
        const open = ago === undefined && weekdayOf(day) === weekday(published);
        return { value: addDays(start, ago === undefined ? days : -days), anchor: published, certain: !open };
      },
    };
  },
};

/** The day from which the weeks are counted: the last such weekday, or the next one after publication. */
function from(word: string, published: Day, back: boolean): Day {
  const low = word.toLowerCase();
  if (low === 'today') return published;
  if (low === 'tomorrow') return addDays(published, 1);
  if (low === 'yesterday') return addDays(published, -1);
  const number = weekdayOf(word);
  return back ? dayOfWeek(number, published, 'past') : dayOfWeek(number, addDays(published, 1), 'future');
}
