import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('ago', () => {
  it.each([
    ['It opened two days ago.', 'two days ago = 2007-03-28'],
    ['It opened a year ago.', 'a year ago = 2006'],
    ['It opened three weeks ago.', 'three weeks ago = 2007-W10'],
    ['It will open two weeks from now.', 'two weeks from now = 2007-W15'],
    ['It opened years ago.', 'years ago = PAST_REF'],
    ['It opened a year ago today.', 'a year ago today = 2006-03-30'],
    ['It opened three years ago this month.', 'three years ago this month = 2004-03'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It was long ago.',
    'It was so a while ago.',
    'It opened half a century ago.',
    'It opened year ago.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'ago')).toEqual([]);
  });
});
