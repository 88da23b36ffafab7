import type { Timex } from '../../reading.ts';

/** What shows in which month an article was published, where nothing shows the year. */
export interface MonthClue {
  /** 1 to 12. */
  readonly month: number;
  /** "next month", and the date that falls in it. */
  readonly period: Timex;
  readonly date: Timex;
}

const AWAY: Readonly<Record<string, number>> = { last: 1, this: 0, next: -1 };

/**
 * "steps down on May 7th" and "next month": an April. Only where the article names the days of a single month without
 * a year, so that "next month" can hardly mean another.
 */
export function monthOf(text: string, timexes: readonly Timex[]): MonthClue | null {
  const days = timexes.filter((timex) => /^XXXX-\d\d-\d\d$/.test(timex.value) && !isDateline(text, timex));
  const months = new Set(days.map(({ value }) => Number(value.slice(5, 7))));
  const periods = timexes.flatMap((timex) => {
    const [, which] = /^(last|this|next) month$/i.exec(text.slice(timex.start, timex.end)) ?? [];
    return which === undefined ? [] : [{ timex, away: AWAY[which.toLowerCase()] ?? 0 }];
  });
  const [date] = days;
  const [period] = periods;
  if (date === undefined || period === undefined || months.size !== 1) return null;
  if (periods.some(({ away }) => away !== period.away)) return null;
  const month = ((Number(date.value.slice(5, 7)) - 1 + period.away + 12) % 12) + 1;
  return { month, period: period.timex, date };
}

/** "BRISTOL, March 3 (Reuters) -": the day of writing, in no month that "last month" could be told from. */
const isDateline = (text: string, { start }: Timex): boolean =>
  /(?:^|\n)[A-Z][A-Z .,'’/-]{2,40}[,:–—-] ?$/.test(text.slice(Math.max(0, start - 45), start));
