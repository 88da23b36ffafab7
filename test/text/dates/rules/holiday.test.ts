import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('holiday', () => {
  it.each([
    ['It opened on Christmas Day.', 'Christmas Day = 2006-12-25'],
    ['It opened on New Year’s Day 2005.', 'New Year’s Day 2005 = 2005-01-01'],
    ['It opened on Thanksgiving 2008.', 'Thanksgiving 2008 = 2008-11-27'],
    ['It opened on Good Friday.', 'Good Friday = 2006-04-14'],
    ['It opened on May Day 2005.', 'May Day 2005 = 2005-05-01'],
    ['It opened on Memorial Day.', 'Memorial Day = 2006-05-29'],
    ['It will open on Labor Day.', 'Labor Day = 2007-09-03'],
    ['It will open on Easter Sunday 2008.', 'Easter Sunday 2008 = 2008-03-23'],
    ['It opened on Ash Wednesday 2015.', 'Ash Wednesday 2015 = 2015-02-18'],
    ['It opened on July Fourth.', 'July Fourth = 2006-07-04'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'Merry Christmas to all.',
    'Father Christmas came.',
    'They sang White Christmas.',
    'Happy Easter to all.',
    'They sold Christmas trees.',
    'She buys Easter eggs.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'holiday')).toEqual([]);
  });
});
