import { inLocale } from './in-locale.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * A calendar day, month or year in British words: `2011-12-08` → "8 December 2011", `2007-02` → "February 2007".
 * Words rather than Discord's timestamps, which shift a day in the reader's time zone.
 */
export const dayInWords = inLocale('dayInWords', (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
});

/** The same with its weekday: "Thursday 8 December 2011". `date` is a whole day. */
export const weekdayInWords = inLocale(
  'weekdayInWords',
  (date: string): string => `${WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${dayInWords(date)}`,
);

/** As MLA shortens them: all but the short ones. */
const SHORT = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The name of a month, 1 to 12. */
export const monthInWords = inLocale('monthInWords', (month: number): string => MONTHS[month - 1]!);

/** The same, shortened where it is long. */
export const shortMonth = inLocale('shortMonth', (month: number): string => SHORT[month - 1]!);
