import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('edge-of', () => {
  it.each([
    ['It opens by the end of the year.', 'the end of the year = 2007'],
    ['It opened at the beginning of 1999.', 'the beginning of 1999 = 1999'],
    ['It closes at year’s end.', 'year’s end = 2007'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The end of the road.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'edge-of')).toEqual([]);
  });
});
