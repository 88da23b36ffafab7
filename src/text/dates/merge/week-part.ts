import { addDays, mondayOf } from '../calendar.ts';
import { dayOfWeek } from '../reckon.ts';
import type { Part } from '../rule.ts';

/** A weekday (1-7) as part of a week that stands beside it: "Tuesday of last week", "Friday next week". */
export const inWeek = (number: number, code = ''): Part => ({
  of: /^[\dX]{4}-W[\dX]{2}$/,
  glue: /^\s(?:of\s)?$/i,
  alone: true,
  value: (week) => `${addDays(mondayOf(week), number - 1)}${code}`,
});

/** A weekday (1-7) before or after a day: "the Friday before Easter". Of what has no day ("the fair") it says nothing. */
export const besideDay = (number: number, side: string): Part => ({
  of: /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/,
  glue: /^\s(?:before|after)\s$/,
  alone: false,
  value: (day) =>
    side === 'before'
      ? dayOfWeek(number, addDays(day, -1), 'past')
      : dayOfWeek(number, addDays(day, 1), 'future'),
});
