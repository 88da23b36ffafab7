import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('later', () => {
  it.each([
    ['It opened on 3 May 1999 and closed two days later.', 'two days later = 1999-05-05'],
    ['It opened on 3 May 1999, and was sold a year earlier.', 'a year earlier = 1998'],
    ['It opened on 3 May 1999. Two weeks later it closed.', 'Two weeks later = 1999-05-17'],
    ['It opened in May 1999. Three months after that, it closed.', 'Three months after that = 1999-08'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['He came later than planned.', 'It opened in 1999. Two days after that vote, it closed.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'later')).toEqual([]);
    },
  );
});
