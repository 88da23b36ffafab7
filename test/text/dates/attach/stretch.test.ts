import { describe, expect, it } from 'vitest';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

// Published on Friday 30 March 2007.
const placed = (text: string): string[] =>
  scene(text, { start: 0, end: text.length }, read(text)).times.map(
    ({ timex, preposition }) =>
      `${preposition} ${text.slice(timex.start, timex.end)} = ${timex.value} ${timex.from} ${timex.to}`,
  );

describe('stretches', () => {
  it.each([
    ['It was held on 10-12 March.', 'on 10-12 March = 2007-03-10/2007-03-12 2007-03-10 2007-03-12'],
    [
      'It ran from January to March 2005.',
      'at January to March 2005 = 2005-01/2005-03 2005-01-01 2005-03-31',
    ],
    [
      'It ran from Friday, 2 March, until Sunday, 4 March.',
      'at Friday, 2 March, until Sunday, 4 March = 2007-03-02/2007-03-04 2007-03-02 2007-03-04',
    ],
    ['It ran between 1999 and 2001.', 'at 1999 and 2001 = 1999/2001 1999-01-01 2001-12-31'],
    ['He was active 1999–2001.', ' 1999–2001 = 1999/2001 1999-01-01 2001-12-31'],
    ['It shut in March and April 2005.', 'in March and April 2005 = 2005-03/2005-04 2005-03-01 2005-04-30'],
    [
      'They met on 3, 5 and 9 March.',
      'on 3, 5 and 9 March = {2007-03-03,2007-03-05,2007-03-09} 2007-03-03 2007-03-09',
    ],
    ['On 3 and 9 March the council met.', 'on 3 and 9 March = {2007-03-03,2007-03-09} 2007-03-03 2007-03-09'],
    ['They met on 3 or 9 March.', 'on 3 or 9 March = [2007-03-03,2007-03-09] 2007-03-03 2007-03-09'],
  ])('%s', (text, found) => {
    expect(placed(text)).toEqual([found]);
  });

  it.each([
    'It was moved from 3 March to 9 March.',
    'The vote, postponed from Monday to Friday, went well.',
    'It opened in 1987 and closed in 2004.',
    'It opened in 1987. By 2004 it had gone.',
    'On 3 March, Monday’s plan failed.',
    'It was held in 1999 and on 3 March.',
    'It was shut in May 1996, and the following March a dam gave way.',
  ])('leaves two by themselves: %s', (text) => {
    expect(placed(text)).toHaveLength(2);
  });

  it('places a time of day on its day, whatever comes before it', () => {
    expect(placed('It burned shortly before noon on Thursday.')).toEqual([expect.stringMatching(/^at noon/)]);
    expect(placed('It burned after 2 p.m. on Thursday.')).toEqual([expect.stringMatching(/^at 2/)]);
    expect(placed('It must close before noon on Thursday.')).toEqual([expect.stringMatching(/^before noon/)]);
  });
});
