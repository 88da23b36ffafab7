/** The days that a question is narrowed to, both ends included; an open end is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** As TIMEX3 where the question names one day, month, year or the like; else null. */
  readonly value: string | null;
}

/** First and last day of something; null where it has none. */
interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether all the days of something lie in a period. What has no days lies in none. */
export const holds = (period: Period, { from, to }: Days): boolean =>
  (period.from === null || (from !== null && from >= period.from)) &&
  (period.to === null || (to !== null && to <= period.to)) &&
  (from !== null || to !== null);

/** Whether something may have been in a period: some of its days lie there, or it has none. */
export const mayHold = (period: Period, { from, to }: Days): boolean =>
  (period.from === null || to === null || to >= period.from) &&
  (period.to === null || from === null || from <= period.to);
