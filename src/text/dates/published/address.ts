import { day, isDay } from '../calendar.ts';
import type { ClueRule } from './clue.ts';

const IN_PATH = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/;

/** ".../2011/12/08/nato-russia": the day in the address. */
export const address: ClueRule = {
  name: 'address',
  find({ url }) {
    const [year, month, date] = (IN_PATH.exec(url ?? '') ?? []).slice(1).map(Number);
    if (year === undefined || month === undefined || date === undefined || !isDay(year, month, date))
      return [];
    const found = day(year, month, date);
    return [{ from: found, to: found, basis: 'url' }];
  },
};
