import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('second-day', () => {
  it.each([
    ['They met on May 4 and 5.', '5 = 2006-05-05'],
    ['It was sunny on April 13-15.', '15 = 2006-04-15'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['They met on May 4 and 5 men came.', 'Chapters 4 and 5 were long.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'second-day')).toEqual([]);
    },
  );
});
