import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('same-day', () => {
  it.each([
    ['It opened on 3 May 1999 and closed the same day.', 'the same day = 1999-05-03'],
    ['It opened in 1999 and closed the following year.', 'the following year = 2000'],
    ['It opened on 3 May 1999 and was sold the day before.', 'the day before = 1999-05-02'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The following men came.', 'The same man came.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'same-day')).toEqual([]);
  });
});
