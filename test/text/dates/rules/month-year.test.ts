import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('month-year', () => {
  it.each([
    ['It opened in March 2006.', 'March 2006 = 2006-03'],
    ['It opened in early May 2006.', 'early May 2006 = 2006-05'],
    ['By the end of April 1942 it fell.', 'the end of April 1942 = 1942-04'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The march 2006 was long.', 'It burned on 30 February 2006.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'month-year')).toEqual([]);
  });
});
