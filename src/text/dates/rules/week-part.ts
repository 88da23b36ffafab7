import { addDays, mondayOf } from '../calendar.ts';
import type { Part } from '../rule.ts';

/** A weekday (1-7) as part of a week that stands beside it: "Tuesday of last week", "Friday next week". */
export const inWeek = (number: number, code = ''): Part => ({
  of: /^[\dX]{4}-W[\dX]{2}$/,
  glue: /^\s(?:of\s)?$/i,
  alone: true,
  value: (week) => `${addDays(mondayOf(week), number - 1)}${code}`,
});
