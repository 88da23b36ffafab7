import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('week-on', () => {
  it.each([
    ['It opens Monday week.', 'Monday week = 2007-04-09'],
    ['It will open a week on Wednesday.', 'a week on Wednesday = 2007-04-11'],
    ['It will open two weeks from Monday.', 'two weeks from Monday = 2007-04-16'],
    ['It opens a week today.', 'a week today = 2007-04-06'],
    ['It opens a fortnight on Tuesday.', 'a fortnight on Tuesday = 2007-04-17'],
    ['It burned a week ago on Thursday.', 'a week ago on Thursday = 2007-03-22'],
    ['It burned on Tuesday a week ago.', 'Tuesday a week ago = 2007-03-20'],
    ['It burned on Tuesday, a week ago.', 'Tuesday, a week ago = 2007-03-20'],
    ['It opened a week last Tuesday.', 'a week last Tuesday = 2007-03-20'],
    ['It opens a week next Tuesday.', 'a week next Tuesday = 2007-04-10'],
    ['Last Tuesday week it burned.', 'Last Tuesday week = 2007-03-20'],
    ['It burned two weeks ago today.', 'two weeks ago today = 2007-03-16'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'The strike lasted a week on Monday.',
    'They spent a week on Friday Island.',
    'The Monday week was long.',
    'It burned a week ago.',
    'It happens every Monday week in, week out.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'week-on')).toEqual([]);
  });

  it('is not sure from which day to count on that day itself', () => {
    expect(read('It opens Friday week.')).toMatchObject([{ value: '2007-04-13', certain: false }]);
  });
});
