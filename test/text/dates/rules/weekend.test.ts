import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('weekend', () => {
  it.each([
    ['He resigned over the weekend.', 'the weekend = 2007-W12-WE'],
    ['They will march at the weekend.', 'the weekend = 2007-W13-WE'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['A weekend paper wrote so.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'weekend')).toEqual([]);
  });
});
