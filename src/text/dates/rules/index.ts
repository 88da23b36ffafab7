import type { Rule } from '../rule.ts';
import { dayWord } from './day-word.ts';
import { fullDate } from './full-date.ts';
import { monthDay } from './month-day.ts';
import { monthYear } from './month-year.ts';
import { month } from './month.ts';
import { nextPeriod } from './next-period.ts';
import { sameDay } from './same-day.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** In order: of two matches as long as each other, the earlier rule's wins. */
export const RULES: readonly Rule[] = [
  fullDate,
  monthDay,
  monthYear,
  month,
  weekday,
  dayWord,
  nextPeriod,
  sameDay,
  year,
];
