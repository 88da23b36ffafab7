/**
 * Calendar arithmetic on days written `YYYY-MM-DD` (proleptic Gregorian, years 0001 to 9999). No clock, no time
 * zone. Day numbers follow Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export type Day = string;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The day that a TIMEX3 value gives, by itself or with a time of it; null where it gives a month, a week or none. */
export const dayGiven = (value: string): Day | null => /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] ?? null;

/** Whether year, month (1-12) and day name a day of the calendar. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month (1-12) has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? 28 + Number(isLeap(year)) : 31 - Number([4, 6, 9, 11].includes(month));

/** Writes year, month and day as `YYYY-MM-DD`. */
export const day = (year: number, month: number, date: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;

/** Year, month (1-12) and day of the month. */
export function parts(of: Day): [year: number, month: number, date: number] {
  const [year, month, date] = of.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined)
    throw new RangeError(`Not a day: ${of}`);
  return [year, month, date];
}

/** Days since 1970-01-01. */
export function dayNumber(of: Day): number {
  const [year, month, date] = parts(of);
  const y = month <= 2 ? year - 1 : year; // the year begins in March, so that a leap day ends it
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The day that is `number` days after 1970-01-01. */
export function fromDayNumber(number: number): Day {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return day(
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  );
}

export const addDays = (to: Day, count: number): Day => fromDayNumber(dayNumber(to) + count);

/** Moves a month `YYYY-MM` by whole months. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekday = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week, `YYYY-Www`: the week belongs to the year that has its Thursday. */
export function isoWeek(of: Day): string {
  const thursday = addDays(of, 4 - weekday(of));
  const year = parts(thursday)[0];
  const week = Math.floor((dayNumber(thursday) - dayNumber(day(year, 1, 1))) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

/** The Monday on which the ISO week `YYYY-Www` begins. */
export function mondayOf(week: string): Day {
  const year = Number(week.slice(0, 4));
  const fourth = day(year, 1, 4); // always in week 1
  return addDays(fourth, 1 - weekday(fourth) + (Number(week.slice(6, 8)) - 1) * 7);
}
