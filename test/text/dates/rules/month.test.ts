import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('month', () => {
  it.each([
    ['It opened in January.', 'January = 2007-01'],
    ['It opened in October.', 'October = 2006-10'],
    ['It will open in October.', 'October = 2007-10'],
    ['It opened last May.', 'last May = 2006-05'],
    ['In 1991 it closed, in August of that year.', 'August of that year = 1991-08'],
    ['It opened in June 1991. The following February it burned.', 'The following February = 1992-02'],
    ['It opened in June 1991, rebuilt the previous August.', 'the previous August = 1990-08'],
    ['It opens in October next year.', 'October next year = 2008-10'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'May I go?',
    'They march to the palace.',
    'April Jones sang.',
    'They met in 17 September Square.',
    'He joined Black September.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'month')).toEqual([]);
  });
});
