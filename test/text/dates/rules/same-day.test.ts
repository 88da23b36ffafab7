import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('same-day', () => {
  it.each([
    ['It opened on 3 May 1999 and closed the same day.', 'the same day = 1999-05-03'],
    ['It opened in 1999 and closed the following year.', 'the following year = 2000'],
    ['It opened on 3 May 1999 and was sold the day before.', 'the day before = 1999-05-02'],
    ['The tower fell in 1999. It opened the same year as the mill.', 'the same year = XXXX-XX-XX'],
    ['It fell on 3 May 1999. It opened the same day that she left.', 'the same day = XXXX-XX-XX'],
    ['It fell from the prior quarter.', 'the prior quarter = 2006-Q4'],
    ['It was sold the next day.', 'the next day = 2007-03-31'],
    [
      'In the second quarter of 2005 it fell, and rose the following quarter.',
      'the following quarter = 2005-Q3',
    ],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The following men came.', 'The same man came.', 'The prior plan failed.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'same-day')).toEqual([]);
    },
  );
});
