import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('span-of', () => {
  it.each([
    ['It grew over the past year.', 'the past year = P1Y'],
    ['A decade-long war.', 'decade-long = P1DE'],
    ['The month-old strike ended.', 'month-old = P1M'],
    ['It rained all day.', 'all day = P1D'],
    ['It stood for a quarter-century.', 'a quarter-century = P25Y'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The past came back.', 'All men came.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'span-of')).toEqual([]);
  });
});
