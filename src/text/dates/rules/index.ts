import type { Rule } from '../rule.ts';
import { dayOfAttacks } from './day-of-attacks.ts';
import { beforeLast } from './before-last.ts';
import { dayOfMonth } from './day-of-month.ts';
import { nthOf } from './nth-of.ts';
import { shortYear } from './short-year.ts';
import { thePeriod } from './the-period.ts';
import { yearAgo } from './year-ago.ts';
import { ago } from './ago.ts';
import { century } from './century.ts';
import { clock } from './clock.ts';
import { dayWord } from './day-word.ts';
import { decade } from './decade.ts';
import { duration } from './duration.ts';
import { edgeOf } from './edge-of.ts';
import { eraYear } from './era-year.ts';
import { every } from './every.ts';
import { firstDay } from './first-day.ts';
import { fullDate } from './full-date.ts';
import { holiday } from './holiday.ts';
import { later } from './later.ts';
import { month } from './month.ts';
import { monthDay } from './month-day.ts';
import { monthYear } from './month-year.ts';
import { nextPeriod } from './next-period.ts';
import { numericDate } from './numeric-date.ts';
import { often } from './often.ts';
import { openDuration } from './open-duration.ts';
import { partOfDay } from './part-of-day.ts';
import { quarter } from './quarter.ts';
import { rate } from './rate.ts';
import { reference } from './reference.ts';
import { sameDay } from './same-day.ts';
import { season } from './season.ts';
import { spanOf } from './span-of.ts';
import { secondDay } from './second-day.ts';
import { weekOf } from './week-of.ts';
import { weekOn } from './week-on.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { year } from './year.ts';

/** In order: of two matches as long as each other, the earlier rule's wins. */
export const RULES: readonly Rule[] = [
  fullDate,
  nthOf,
  weekOf,
  dayOfAttacks,
  numericDate,
  monthDay,
  firstDay,
  secondDay,
  monthYear,
  partOfDay,
  clock,
  dayOfMonth,
  month,
  weekOn,
  beforeLast,
  weekday,
  dayWord,
  yearAgo,
  ago,
  later,
  nextPeriod,
  sameDay,
  thePeriod,
  edgeOf,
  quarter,
  season,
  holiday,
  weekend,
  decade,
  century,
  every,
  rate,
  often,
  reference,
  spanOf,
  duration,
  openDuration,
  eraYear,
  year,
  shortYear,
];
