import { MONTH_FORMS } from '../grammar/calendar.ts';

const MONTHS = MONTH_FORMS.map(([name]) => name.slice(0, 3));

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s].*)/;
/** Of mail and feeds: "Tue, 03 Mar 2009 10:11:12 +0100"; and "March 3, 2009". */
const WRITTEN =
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(?:(?<d>\d{1,2})\s+(?<m>[A-Za-z]{3,9})|(?<m>[A-Za-z]{3,9})\.?\s+(?<d>\d{1,2}),?)\s+(?<y>\d{4})\b/;
/** Of agencies: "20090303T101112Z", "20090303". */
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:$|T)/;

const two = (n: number): string => String(n).padStart(2, '0');

function made(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1600 && year <= 2200 ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The day that a timestamp of a file's header names, in the zone it is written in: `YYYY-MM-DD`, or null when it is none. */
export function dayOf(stamp: string): string | null {
  const plain = ISO.exec(stamp) ?? COMPACT.exec(stamp);
  if (plain) return made(Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const { y, m, d } = WRITTEN.exec(stamp)?.groups ?? {};
  const month = MONTHS.indexOf((m ?? '').slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? made(Number(y), month, Number(d)) : null;
}
