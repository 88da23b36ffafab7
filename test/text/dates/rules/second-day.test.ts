import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('second-day', () => {
  it.each([
    ['They met on May 4 and 5.', '5 = 2006-05-05'],
    ['It was sunny on April 13-15.', '15 = 2006-04-15'],
    // The day before has the year of the last too.
    ['It ran from February 13 to 17 of last year.', 'February 13 = 2006-02-13'],
    ['It ran from February 13 to 17 of last year.', '17 of last year = 2006-02-17'],
    ['It ran from February 13 to February 17 of last year.', 'February 13 = 2006-02-13'],
    ['A mill burned in 1998. Others did on March 3, 4 and 9 of that year.', 'March 3 = 1998-03-03'],
    ['A mill burned in 1998. Others did on March 3, 4 and 9 of that year.', '4 = 1998-03-04'],
    ['They met on March 3-5 of last year.', 'March 3 = 2006-03-03'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['They met on May 4 and 5 men came.', 'Chapters 4 and 5 were long.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'second-day')).toEqual([]);
    },
  );
});
