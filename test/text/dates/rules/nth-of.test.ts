import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('nth-of', () => {
  it.each([
    ['It will shut on the last Friday of this month.', 'the last Friday of this month = 2007-03-30'],
    ['It will shut on the last Friday of the month.', 'the last Friday of the month = 2007-03-30'],
    ['It opened on the second Tuesday in March 2005.', 'the second Tuesday in March 2005 = 2005-03-08'],
    ['They will meet on the first Monday of next month.', 'the first Monday of next month = 2007-04-02'],
    ['It burned on the last day of February.', 'the last day of February = 2007-02-28'],
    ['It opened on the first weekend of May 2006.', 'the first weekend of May 2006 = 2006-W18-WE'],
    ['It was held in the third week of January.', 'the third week of January = 2007-W03'],
    ['It was held in the first week of March 2006.', 'the first week of March 2006 = 2006-03-01/2006-03-07'],
    ['It was held in the last week of March 2006.', 'the last week of March 2006 = 2006-03-25/2006-03-31'],
    ['It shut in the second half of March 2006.', 'the second half of March 2006 = 2006-03-16/2006-03-31'],
    ['It burned on the first of March.', 'the first of March = 2007-03-01'],
    ['It burned on the 3rd of last month.', 'the 3rd of last month = 2007-02-03'],
    [
      'It began in 1999, on the third Thursday in April of that year.',
      'the third Thursday in April of that year = 1999-04-15',
    ],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'The last Friday of the war was cold.',
    'The first day of the trial was long.',
    'In the last week it rose.',
    'The third week of talks began.',
    'It was the first of March’s storms.',
    'The second of the month’s two talks failed.',
    'They meet on the first Monday of each month.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'nth-of')).toEqual([]);
  });

  it('gives no day that a month does not have', () => {
    expect(read('It rained on the fifth Monday in February 2006.')).toMatchObject([{ from: null, to: null }]);
  });

  it('reads no weekday of its own where only what comes back is told', () => {
    expect(values('They meet on the first Monday of each month.')).toEqual(['each month = P1M']);
    expect(values('It opened on the first Monday after the fair.')).toEqual([]);
    expect(values('He came on the second Tuesday before the vote.')).toEqual([]);
  });
});
