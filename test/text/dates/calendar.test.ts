import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayGiven,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDay,
  isoWeek,
  mondayOf,
  weekday,
} from '../../../src/text/dates/calendar.ts';

const DAY = 86_400_000;
const utc = (number: number) => new Date(number * DAY);
const written = (date: Date) => date.toISOString().slice(0, 10);
// From 0100 to 9900: Date.UTC reads years below 100 as 19xx.
const numbers = fc.integer({ min: dayNumber('0100-01-01'), max: dayNumber('9900-12-31') });

describe('calendar, against Date.UTC', () => {
  it('counts days as it does, both ways', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(fromDayNumber(number)).toBe(written(utc(number)));
        expect(dayNumber(written(utc(number)))).toBe(number);
      }),
    );
  });

  it('moves by days as it does', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (number, count) => {
        expect(addDays(written(utc(number)), count)).toBe(written(utc(number + count)));
      }),
    );
  });

  it('moves by months as it does', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1000, max: 1000 }), (number, count) => {
        const from = utc(number);
        const there = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, 1));
        expect(addMonths(written(from).slice(0, 7), count)).toBe(written(there).slice(0, 7));
      }),
    );
  });

  it('finds the weekday as it does', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(weekday(written(utc(number)))).toBe(utc(number).getUTCDay() || 7);
      }),
    );
  });

  it('knows how long a month is as it does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9900 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(daysInMonth(year, month)).toBe(length);
        expect([isDay(year, month, length), isDay(year, month, length + 1)]).toEqual([true, false]);
      }),
    );
  });

  it('puts every day into the ISO week that begins on the Monday before it', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const day = written(utc(number));
        const monday = mondayOf(isoWeek(day));
        expect(weekday(monday)).toBe(1);
        expect(dayNumber(day) - dayNumber(monday)).toBe(weekday(day) - 1);
      }),
    );
  });
});

describe('calendar, at its edges', () => {
  it.each([
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2008-12-31', '2009-01-01'],
    ['2011-02-28', '2011-03-01'],
  ])('goes from %s to %s', (day, next) => {
    expect(addDays(day, 1)).toBe(next);
  });

  // The examples of ISO 8601 and those that years of 53 weeks bring.
  it.each([
    ['2005-01-01', '2004-W53'],
    ['2007-01-01', '2007-W01'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2009-12-31', '2009-W53'],
  ])('has %s in week %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
});

describe('the day that a value gives', () => {
  it.each([
    ['2014-03-02', '2014-03-02'],
    ['2014-03-02T14:30', '2014-03-02'],
    ['2014-03-02TNI', '2014-03-02'],
    ['2014-03', null],
    ['2014-W10', null],
    ['XXXX-XX-XXT14:30', null],
    ['[2014-03-02,2014-03-05]', null],
  ])('%s: %s', (value, given) => {
    expect(dayGiven(value)).toBe(given);
  });
});
