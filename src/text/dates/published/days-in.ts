import type { Range } from '../../../corpus/span.ts';
import { weekday, type Day } from '../calendar.ts';
import { matches } from '../pattern.ts';
import { fullDate } from '../rules/full-date.ts';
import { numericDate } from '../rules/numeric-date.ts';
import { ANY_WEEKDAY, weekdayOf } from '../words.ts';

/** A day that is written out in full. */
export interface WrittenDay extends Range {
  readonly day: Day;
}

const WHOLE = /^\d{4}-\d\d-\d\d$/u;
const NAMED = new RegExp(`${ANY_WEEKDAY}(?=\\W*$)`, 'u');

/** The days written out in a short text, year and all, in order; one beside another weekday than its own is none. */
export function daysIn(text: string): WrittenDay[] {
  if (!/\d{4}|\d[/-]\d/u.test(text)) return [];
  return [fullDate, numericDate]
    .flatMap((rule) =>
      Array.from(matches(rule.pattern, text), (match): WrittenDay | null => {
        const [words] = match;
        const end = match.index + words.length;
        const around = { before: text.slice(0, match.index), after: text.slice(end) };
        const day = rule.read(match.groups ?? {}, around)?.value ?? '';
        const named = new RegExp(ANY_WEEKDAY, 'u').exec(words)?.[0] ?? NAMED.exec(around.before)?.[0];
        const agrees = named === undefined || weekdayOf(named) === weekday(day.slice(0, 10));
        return WHOLE.test(day) && agrees ? { start: match.index, end, day } : null;
      }),
    )
    .filter((one) => one !== null)
    .toSorted((a, b) => a.start - b.start);
}
