import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('short-year', () => {
  it.each([
    ['He left in ’89.', '89 = 1989'],
    ["She was in the class of '05.", '05 = 2005'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['It rose by ’20 points’.', 'He scored 89.', 'It is 12’ long.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'short-year')).toEqual([]);
  });
});
