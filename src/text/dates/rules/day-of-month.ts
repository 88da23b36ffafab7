import { oneOf } from '../../../grammar/one-of.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { words } from '../../../grammar/words.ts';
import { addMonths, day, isDay, parts, weekday as weekdayOn, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Filled, Given, Rule } from '../rule.ts';
import { ANY_WEEKDAY, weekdayOf, GOES_ON } from '../words.ts';

const ON = /\b(?:on|by|until|till|since|before|after|from|to|and|morning of|night of|evening of)[ \n]$/i;
/** What may follow: nothing that is the fifteenth of its kind. */
const ALONE = new RegExp(
  String.raw`^(?:[.,;:!?)”—–]|$|[ \n](?:${GOES_ON}|${oneOf([...ARTICLES, ...POSSESSIVES])})\b)`,
);
/** Golf has holes, a building floors, a list places. */
const OTHER =
  /\b(?:hole|tee|green|birdie|bogey|par|putt|floor|storey|rank(?:ed|s)?|place[ds]?|anniversary)\b/i;

/** "on the 15th", "Friday the 13th": of the month told of last, else the one before or after publication. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  needs: words('st nd rd th'),
  pattern: pattern(`(?:(?<weekday>${ANY_WEEKDAY}),? (?:the )?|the )(?<d>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)`),
  read({ d = '', weekday }, { before, after }) {
    if ((weekday === undefined && !ON.test(before)) || !ALONE.test(after) || OTHER.test(before + after))
      return null;
    const date = Number(d);
    return {
      type: 'DATE',
      value: `XXXX-XX-${d.padStart(2, '0')}`,
      fill: (given) =>
        weekday === undefined
          ? (ofToldMonth(given, date) ?? ofPublished(given, date))
          : onWeekday(given, date, weekdayOf(weekday)),
    };
  },
};

const inMonth = (month: string, date: number): string | null => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return isDay(year, number, date) ? day(year, number, date) : null;
};

/** Of the month that the article told of last in words of its own ("3 March", "in March"). */
function ofToldMonth({ seen, here, published }: Given, date: number): Filled | null {
  const last = seen.findLast(({ type, value }) => type !== 'DURATION' && /^\d{4}-\d\d(?!\d)/.test(value));
  const near =
    last !== undefined && (here.includes(last) || /^(?:month|full|nth|first|second)/.test(last.rule));
  if (!near || (published !== null && last.rule === 'weekday')) return null;
  const value = inMonth(last.value.slice(0, 7), date);
  return value === null ? null : { value, anchor: last.anchor, certain: last.certain };
}

/** The nearest such day on the side of publication that the tense names. */
function ofPublished({ published, direction }: Given, date: number): Filled | null {
  if (published === null) return null;
  const [, , today] = parts(published);
  const shift = direction === 'future' ? Number(date < today) : -Number(date > today);
  const value = inMonth(addMonths(published.slice(0, 7), shift), date);
  return value === null ? null : { value, anchor: published, certain: direction !== null };
}

/** The nearest month in which that day falls on that weekday, on the side that the tense names. */
function onWeekday({ published, direction }: Given, date: number, number: number): Filled | null {
  if (published === null) return null;
  const days = Array.from({ length: 15 }, (_, i) =>
    inMonth(addMonths(published.slice(0, 7), direction === 'future' ? i : -i), date),
  );
  const reached = (one: Day): boolean => (direction === 'future' ? one >= published : one <= published);
  const value = days.find((one) => one !== null && weekdayOn(one) === number && reached(one)) ?? null;
  return value === null ? null : { value, anchor: published, certain: direction !== null };
}
