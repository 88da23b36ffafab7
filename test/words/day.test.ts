import { expect, test } from 'vitest';
import { dayInWords, weekdayInWords } from '../../src/words/day.ts';

test('a day, a month and a year are written in words', () => {
  expect(dayInWords('2011-12-08')).toBe('8 December 2011');
  expect(dayInWords('2007-02')).toBe('February 2007');
  expect(dayInWords('1987')).toBe('1987');
});

test('a weekday goes before its day', () => {
  expect(weekdayInWords('2009-09-17')).toBe('Thursday 17 September 2009');
});
