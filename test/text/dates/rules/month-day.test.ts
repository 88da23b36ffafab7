import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('month-day', () => {
  it.each([
    ['They met on May 7th.', 'May 7th = 2006-05-07'],
    ['They will meet on 7 May.', '7 May = 2007-05-07'],
    ['They met on Friday, 23 March.', 'Friday, 23 March = 2007-03-23'],
    ['It ended in 1991, on December 26 of that year.', 'December 26 of that year = 1991-12-26'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['Some march 3 miles.', 'It cost May 20,000.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'month-day')).toEqual([]);
  });
});
