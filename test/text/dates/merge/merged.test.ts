import { describe, expect, it } from 'vitest';
import { values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('a weekday as part of a week', () => {
  it.each([
    ['It was robbed on Tuesday of last week.', 'Tuesday of last week = 2007-03-20'],
    ['It was robbed on Tuesday last week.', 'Tuesday last week = 2007-03-20'],
    ['It was robbed last week, on Tuesday.', 'last week, on Tuesday = 2007-03-20'],
    ['It was robbed on last week’s Tuesday.', 'last week’s Tuesday = 2007-03-20'],
    ['It was robbed on Tuesday night of last week.', 'Tuesday night of last week = 2007-03-20TNI'],
    ['It will open at 2 p.m. on Tuesday of next week.', '2 p.m. on Tuesday of next week = 2007-04-03T14:00'],
    ['It opened on 3 May 1999 and was sold on Friday of that week.', 'Friday of that week = 1999-05-07'],
  ])('%s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    ['They met on Tuesday, and last week too.', ['Tuesday = 2007-03-27', 'last week = 2007-W12']],
    ['They met on Tuesday. Last week they had not.', ['Tuesday = 2007-03-27', 'Last week = 2007-W12']],
    ['They met on Tuesday last month.', ['Tuesday = 2007-03-27', 'last month = 2007-02']],
  ])('leaves two that are no parts of each other: %s', (text, found) => {
    expect(values(text)).toEqual(found);
  });
});
