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
    ['It began in April 1985 and ended that June.', 'that June = 1985-06'],
    ['He won in 2004. That same August he died.', 'That same August = 2004-08'],
    ['He knew that September would be cold.', 'September = 2007-09'],
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
