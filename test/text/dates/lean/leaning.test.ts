import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('a time of day, and the date after it', () => {
  it.each([
    ['It starts at 2 p.m. ET on Thursday, April 5.', '2 p.m. ET = 2007-04-05T14:00'],
    ['It starts at 2 p.m. ET on Thursday, April 5.', 'Thursday, April 5 = 2007-04-05'],
    ['They met at noon (1200 GMT) on 3 May 2006.', 'noon = 2006-05-03T12:00'],
    ['They met at 5 p.m. XST on 6 May 2006.', '5 p.m. = 2006-05-06T17:00'],
    ['They met at 5 p.m., Saturday, 6 May 2006.', '5 p.m. = 2006-05-06T17:00'],
    ['On Monday she said it starts at 8 a.m. on 9 April.', '8 a.m. = 2007-04-09T08:00'],
    ['It was open from 2 to 4 p.m. on 9 March.', 'from 2 to 4 p.m. = 2007-03-09'],
    ['They meet between 9 a.m. and noon on April 6.', 'between 9 a.m. and noon = 2007-04-06'],
  ])('%s: %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it('leaves a time that has a day of its own, or none near it', () => {
    expect(values('They met at 8 a.m. Thursday, and on 3 May 2006.')).toContain(
      '8 a.m. Thursday = 2007-03-29T08:00',
    );
    expect(values('They met at 8 a.m. and not, as they had on 3 May 2006, later.')).toContain(
      '8 a.m. = 2007-03-30T08:00',
    );
  });
});

describe('days and months that share what stands after the last', () => {
  it.each([
    ['It was held on 10-12 February.', ['10 = 2007-02-10', '12 February = 2007-02-12']],
    ['They met from 3 to 7 May 2006.', ['3 = 2006-05-03', '7 May 2006 = 2006-05-07']],
    ['They met on 3, 5 and 9 May 2006.', ['3 = 2006-05-03', '5 = 2006-05-05', '9 May 2006 = 2006-05-09']],
    ['It was open May 3–7, 2006.', ['May 3 = 2006-05-03', '7, 2006 = 2006-05-07']],
    ['They met on May 3, 5 and 9, 2006.', ['May 3 = 2006-05-03', '5 = 2006-05-05', '9, 2006 = 2006-05-09']],
    ['It ran from January to March 2005.', ['January = 2005-01', 'March 2005 = 2005-03']],
    ['It ran from December to March 2005.', ['December = 2004-12', 'March 2005 = 2005-03']],
    [
      'It ran from 28 December to 3 January 2005.',
      ['28 December = 2004-12-28', '3 January 2005 = 2005-01-03'],
    ],
    ['It shut in March, April and May 2005.', ['March = 2005-03', 'April = 2005-04', 'May 2005 = 2005-05']],
    ['It fell on Monday 5 and Tuesday 6 March.', ['Monday 5 = 2007-03-05', 'Tuesday 6 March = 2007-03-06']],
  ])('%s', (text, found) => {
    expect(values(text)).toEqual(found);
  });

  it.each([
    ['They won 3-2 on 4 March.', ['4 March = 2007-03-04']],
    ['Chapters 3 and 4 are long.', []],
    ['It had 3.10 and 12 March had 4.', ['12 March = 2007-03-12']],
    ['They met in March. April 2005 was wet.', ['March = 2007-03', 'April 2005 = 2005-04']],
    ['It rose in January, unlike in March 2005.', ['January = 2007-01', 'March 2005 = 2005-03']],
  ])('leaves others alone: %s', (text, found) => {
    expect(values(text)).toEqual(found);
  });

  it('is as certain as the one it leans on', () => {
    expect(read('There is a fair on 10-12 October.')).toMatchObject([
      { value: '2006-10-10', other: '2007-10-10', certain: false },
      { value: '2006-10-12', other: '2007-10-12', certain: false },
    ]);
  });
});
