import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('every', () => {
  it.each([
    ['They meet every day.', 'every day = P1D'],
    ['They meet each Monday.', 'each Monday = XXXX-WXX-1'],
    ['They meet every two weeks.', 'every two weeks = P2W'],
    ['They meet on Sundays.', 'Sundays = XXXX-WXX-7'],
    ['They meet on weekends.', 'on weekends = XXXX-WXX-WE'],
    ['They meet weekdays.', 'weekdays = P1D'],
    ['They meet every morning.', 'every morning = XXXX-XX-XXTMO'],
    ['They meet every third year.', 'every third year = P3Y'],
    ['They meet every sixth week.', 'every sixth week = P6W'],
    ['They meet every 4th day.', 'every 4th day = P4D'],
    ['They meet every second month.', 'every second month = P2M'],
    ['It ticks every second.', 'every second = PT1S'],
    ['They meet every single day.', 'every single day = P1D'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['Every man came.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'every')).toEqual([]);
  });
});
