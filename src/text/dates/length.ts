import type { Unit } from './words.ts';

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A length of time as TIMEX3 writes it: `P2D`, `PT30M`, `PXY` for an open number, `P1DE` for a decade. */
export function lengthOf(count: number | null, unit: Unit): string {
  const letter = LETTER[unit];
  const number = count === null ? 'X' : String(unit === 'fortnight' ? count * 2 : Number(count.toFixed(2)));
  return letter.startsWith('T') ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}
