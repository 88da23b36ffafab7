import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('duration', () => {
  it.each([
    ['It lasted seven years.', 'seven years = P7Y'],
    ['It came seven years after the war.', 'seven years = P7Y'],
    ['It was a two-day visit.', 'two-day = P2D'],
    ['It lasted two and a half years.', 'two and a half years = P2.5Y'],
    ['It lasted half an hour.', 'half an hour = PT30M'],
    ['It took more than two decades.', 'more than two decades = P2DE'],
    ['In the past three months it grew.', 'the past three months = P3M'],
    ['It will last three to five years.', 'three to five years = P5Y'],
    ['It took an hour and a half.', 'an hour and a half = PT1.5H'],
    ['A two-and-a-half-year case ended.', 'two-and-a-half-year = P2.5Y'],
    ['A 20-year-old came.', '20-year-old = P20Y'],
    ['The 90-day truce held.', '90-day = P90D'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The second time was easier.', 'Three quarters of the troops left.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'duration')).toEqual([]);
    },
  );
});
