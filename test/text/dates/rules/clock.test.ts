import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('clock', () => {
  it.each([
    ['They met at 6:40 p.m.', '6:40 p.m. = 2007-03-30T18:40'],
    ['They met at 18:00 UTC.', '18:00 UTC = 2007-03-30T18:00Z'],
    ['They met at noon on Thursday.', 'noon on Thursday = 2007-03-29T12:00'],
    ['On 3 May 1999 they met at 8 am.', '8 am = 1999-05-03T08:00'],
    ['They met at 1430 GMT.', '1430 GMT = 2007-03-30T14:30Z'],
    ['They met at 1900 hours.', '1900 hours = 2007-03-30T19:00'],
    ['The flight left at 0730 hours on Thursday.', '0730 hours on Thursday = 2007-03-29T07:30'],
    ['They met at 12:00 (GMT+1) on Thursday.', '12:00 (GMT+1) on Thursday = 2007-03-29T12:00'],
    ['They met at 10 p.m. PDT on Thursday.', '10 p.m. PDT on Thursday = 2007-03-29T22:00'],
    [
      'They met at 6:05 a.m. Central European Time on Thursday.',
      '6:05 a.m. Central European Time on Thursday = 2007-03-29T06:05',
    ],
    ['They met at 9 a.m. Beijing time Thursday.', '9 a.m. Beijing time Thursday = 2007-03-29T09:00'],
    ['They met around 9 a.m. Pacific yesterday.', '9 a.m. Pacific yesterday = 2007-03-29T09:00'],
    [
      'They met at 3:30 p.m. Australian Eastern Daylight Time on Thursday.',
      '3:30 p.m. Australian Eastern Daylight Time on Thursday = 2007-03-29T15:30',
    ],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    ['The library opens at 9 a.m.', '2007-03-30T09:00'],
    ['Trains will leave at 7:15 a.m. and at noon.', '2007-03-30T07:15'],
  ])('is not sure whose hour it is in "%s"', (text, value) => {
    expect(read(text).find(({ rule }) => rule === 'clock')).toMatchObject({ value, certain: false });
  });

  it('is sure that what happened "at 3 a.m." happened on the day of publication, where no other is told of', () => {
    expect(read('They were arrested at 3 a.m.').at(-1)).toMatchObject({
      value: '2007-03-30T03:00',
      certain: true,
    });
  });

  it.each([
    ['They met on Tuesday.', '2007-03-27T20:00', false],
    ['They met today.', '2007-03-30T20:00', true],
    ['They will meet again on 8 April.', '2007-03-30T20:00', true],
  ])('after "%s" the talks that ended at 8 p.m. ended at %s, certain: %s', (first, value, certain) => {
    const text = `${first} The talks ended at 8 p.m.`;
    const sentences = [
      { start: 0, end: first.length },
      { start: first.length + 1, end: text.length },
    ];
    expect(read(text, '2007-03-30', sentences).at(-1)).toMatchObject({ value, certain });
  });

  it.each([
    'It won 3:20.',
    'The odds were 10:1.',
    'See verse 3:16.',
    'Some 1430 men came.',
    'The Midnight Crew sang.',
    'Mr Noon left.',
    'She retired after 1900 hours of service.',
    'He flew about 1200 hours.',
    'They went to 1100 hours a week.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'clock')).toEqual([]);
  });
});
