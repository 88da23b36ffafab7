import { addDays, day, daysInMonth, type Day } from './calendar.ts';
import { nthWeekday } from './nth.ts';

/** The nth such weekday (1 to 7) of a month; the last for `n` -1. */
const nth = (n: number, wanted: number, year: number, month: number): Day =>
  nthWeekday(n, wanted, { from: day(year, month, 1), to: day(year, month, daysInMonth(year, month)) });

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, "Astronomical Algorithms"). */
function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

const fixed =
  (month: number, date: number) =>
  (year: number): Day =>
    day(year, month, date);

/** Days with a name, and on which day of a year each falls; apostrophes are curly. */
export const HOLIDAYS: Readonly<Record<string, (year: number) => Day>> = {
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new year’s eve': fixed(12, 31),
  'new year’s day': fixed(1, 1),
  'new year’s': fixed(1, 1),
  'valentine’s day': fixed(2, 14),
  'st patrick’s day': fixed(3, 17),
  'the fourth of july': fixed(7, 4),
  'july fourth': fixed(7, 4),
  'may day': fixed(5, 1),
  halloween: fixed(10, 31),
  'veterans day': fixed(11, 11),
  'martin luther king day': (year) => nth(3, 1, year, 1),
  'presidents day': (year) => nth(3, 1, year, 2),
  'memorial day': (year) => nth(-1, 1, year, 5),
  'labor day': (year) => nth(1, 1, year, 9),
  // The fourth Thursday of November, as in the United States.
  thanksgiving: (year) => nth(4, 4, year, 11),
  'thanksgiving day': (year) => nth(4, 4, year, 11),
  'shrove tuesday': (year) => addDays(easter(year), -47),
  'ash wednesday': (year) => addDays(easter(year), -46),
  'palm sunday': (year) => addDays(easter(year), -7),
  'maundy thursday': (year) => addDays(easter(year), -3),
  'whit monday': (year) => addDays(easter(year), 50),
  'good friday': (year) => addDays(easter(year), -2),
  'easter sunday': easter,
  'easter monday': (year) => addDays(easter(year), 1),
  easter: easter,
};
