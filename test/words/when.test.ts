import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/words/when.ts';

describe('a date in words', () => {
  it.each([
    ['2014-05-03/2014-05-07', 'Saturday 3 May 2014 to Wednesday 7 May 2014'],
    ['2014-01/2014-03', 'January 2014 to March 2014'],
    ['1987/1991', '1987 to 1991'],
    ['2013-SP/2014-Q1', 'spring 2013 to the first quarter of 2014'],
    ['{2014-05-03,2014-05-05,2014-05-09}', 'Saturday 3 May 2014, Monday 5 May 2014 and Friday 9 May 2014'],
  ])('says %s as %s', (value, words) => {
    expect(dateInWords(value, '2014-05-03', '2014-05-09')).toBe(words);
  });
});
