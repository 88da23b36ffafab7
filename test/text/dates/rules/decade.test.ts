import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('decade', () => {
  it.each([
    ['He left in the 1980s.', 'the 1980s = 198'],
    ['He left in the mid-1990s.', 'the mid-1990s = 199'],
    ['He left in the ’80s.', 'the ’80s = 198'],
    ['It was built in the 1800s.', 'the 1800s = 18'],
    ['He left in the eighties.', 'the eighties = 198'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['He is in his sixties.', 'It cost 80s.', 'Teens and twenties danced.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'decade')).toEqual([]);
    },
  );
});
