import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('week-of', () => {
  it.each([
    ['It burned in the week of 12 March.', 'the week of 12 March = 2007-W11'],
    [
      'It opens in the week beginning Monday, 2 April.',
      'the week beginning Monday, 2 April = 2007-04-02/2007-04-08',
    ],
    ['It fell in the week ending 11 March.', 'the week ending 11 March = 2007-03-05/2007-03-11'],
    ['It opened on the weekend of March 10.', 'the weekend of March 10 = 2007-W10-WE'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The week of talks ended.', 'It fell in the week.', 'The weekend of rain ended.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'week-of')).toEqual([]);
    },
  );

  it('leaves two days of a weekend to be read by themselves', () => {
    expect(values('It opened on the weekend of 10-11 March.')).toEqual([
      '10 = 2007-03-10',
      '11 March = 2007-03-11',
    ]);
  });
});
