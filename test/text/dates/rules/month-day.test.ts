import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('month-day', () => {
  it.each([
    ['They met on May 7th.', 'May 7th = 2006-05-07'],
    ['They will meet on 7 May.', '7 May = 2007-05-07'],
    ['They met on Thursday, 20 April.', 'Thursday, 20 April = 2006-04-20'],
    ['They met on Friday, 23 March.', 'Friday, 23 March = 2007-03-23'],
    ['They met on Tuesday morning, March 6.', 'Tuesday morning, March 6 = 2007-03-06TMO'],
    ['They met on the night of Friday, 9 March.', 'the night of Friday, 9 March = 2007-03-09TNI'],
    ['It ended in 1991, on December 26 of that year.', 'December 26 of that year = 1991-12-26'],
    ['They met on March the third.', 'March the third = 2007-03-03'],
    ['They met on Tuesday, the sixth of March.', 'Tuesday, the sixth of March = 2007-03-06'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    ['They met on Wednesday, 4 January.', '2006-01-04'],
    ['They met on Sunday, 13 May.', '2007-05-13'],
    ['It was on Thursday, Nov. 3.', '2005-11-03'],
  ])('takes the year in which the day falls on its weekday, whatever the tense: %s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, certain: true, other: null }]);
  });

  it('is not sure of a day near publication that falls on another weekday', () => {
    expect(read('They met on Tuesday, 28 March.')).toMatchObject([{ value: '2007-03-28', certain: false }]);
  });

  it.each(['Some march 3 miles.', 'It cost May 20,000.', 'March the troops home.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'month-day')).toEqual([]);
    },
  );
});
