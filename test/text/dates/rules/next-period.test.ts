import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('next-period', () => {
  it.each([
    ['He resigned last week.', 'last week = 2007-W12'],
    ['He will resign next month.', 'next month = 2007-04'],
    ['It opened last year.', 'last year = 2006'],
    ['He resigned earlier this year.', 'earlier this year = 2007'],
    ['It fell in the latest week.', 'the latest week = 2007-W12'],
    ['The current fiscal year is bad.', 'The current fiscal year = FYXXXX'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The next man came.', 'A last chance.', 'The latest plan failed.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'next-period')).toEqual([]);
    },
  );
});
