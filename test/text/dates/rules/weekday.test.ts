import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('weekday', () => {
  it.each([
    ['They met on Wednesday.', 'Wednesday = 2007-03-28'],
    ['They will meet on Wednesday.', 'Wednesday = 2007-04-04'],
    ['They met on Friday.', 'Friday = 2007-03-30'],
    ['Obama said Wednesday he would go.', 'Wednesday = 2007-03-28'],
    ['They met last Friday.', 'last Friday = 2007-03-23'],
    ['He criticised Sunday’s elections.', 'Sunday = 2007-03-25'],
    ['It opened on 3 May 1999 and closed the following Friday.', 'the following Friday = 1999-05-07'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'The Sunday Times wrote so.',
    'It was a Good Friday.',
    'The sun shone.',
    'It was on a Sunday in spring.',
    'He joined the Monday Club.',
    'Wednesday Weil sang.',
    'The Sunday school opened.',
    'They married on 3 May 1999, a Monday.',
    'Man Friday came.',
    'Nick Friday plays drums.',
    'It was sung by Anna Friday.',
    'They met in Friday Street.',
    'Monday.com grew.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'weekday')).toEqual([]);
  });

  it('reads a day that a noun has', () => {
    expect(values('She said so at a Wednesday event.')).toEqual(['Wednesday = 2007-03-28']);
  });
});

// Published on Wednesday 28 March 2007.
const certain = (text: string) => read(text, '2007-03-28').map((one) => [one.value, one.certain]);

it('is not sure which day “next Friday” is while one in the same week is to come', () => {
  expect(certain('They will meet next Friday.')).toEqual([['2007-03-30', false]]);
  expect(certain('They will meet next Monday.')).toEqual([['2007-04-02', true]]);
});
