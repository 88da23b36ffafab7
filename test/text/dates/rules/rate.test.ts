import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('rate', () => {
  it.each([
    ['They build 15 a year.', 'a year = P1Y'],
    ['They build sixteen a year.', 'a year = P1Y'],
    ['The yard launches forty a year.', 'a year = P1Y'],
    ['They meet twice a week.', 'twice a week = P1W'],
    ['They meet fifteen times a year.', 'fifteen times a year = P1Y'],
    ['They meet dozens of times a year.', 'dozens of times a year = P1Y'],
    ['It costs $5 per day.', 'per day = P1D'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['He took a flight.', 'He came every day.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'rate')).toEqual([]);
  });
});
