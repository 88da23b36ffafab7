import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('year-ago', () => {
  it.each([
    ['Sales rose from the year-ago quarter.', 'the year-ago quarter = 2006'],
    [
      'In the third quarter of 2005 it lost more than in the year-earlier quarter.',
      'the year-earlier quarter = 2004-Q3',
    ],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['It opened a year ago.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'year-ago')).toEqual([]);
  });
});
