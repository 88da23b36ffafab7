import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('day-of-month', () => {
  it.each([
    ['The trial began on the 15th.', 'the 15th = 2007-03-15'],
    ['The trial ends on the 12th.', 'the 12th = 2007-04-12'],
    ['It opened on 3 May 1999 and closed on the 15th.', 'the 15th = 1999-05-15'],
    ['In May 1999 they met. On the 9th they left.', 'the 9th = 1999-05-09'],
    ['It closed on Tuesday the 13th.', 'Tuesday the 13th = 2007-03-13'],
    ['It fell on Friday the 13th.', 'Friday the 13th = 2006-10-13'],
    ['It closed on Tuesday 13th.', 'Tuesday 13th = 2007-03-13'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'He lives on the 15th floor.',
    'They crossed to the 28th parallel.',
    'He won on the 18th hole.',
    'It was the 15th.',
    'It opened on the 4th of July.',
    'She came in on the 3rd attempt.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'day-of-month')).toEqual([]);
  });
});
