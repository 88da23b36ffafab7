import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../../src/text/dates/holidays.ts';

describe('holidays', () => {
  it.each([
    ['easter', '1818-03-22'],
    ['easter', '1943-04-25'],
    ['easter', '2000-04-23'],
    ['easter', '2008-03-23'],
    ['easter', '2011-04-24'],
    ['good friday', '2013-03-29'],
    ['easter monday', '2013-04-01'],
    ['thanksgiving', '2012-11-22'],
    ['memorial day', '2013-05-27'],
    ['memorial day', '2010-05-31'],
    ['labor day', '2014-09-01'],
    ['presidents day', '2013-02-18'],
    ['martin luther king day', '2013-01-21'],
    ['the fourth of july', '2013-07-04'],
  ])('%s falls on %s', (name, date) => {
    expect(HOLIDAYS[name]?.(Number(date.slice(0, 4)))).toBe(date);
  });
});
