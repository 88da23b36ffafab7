import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

describe('a word for a day that means an age', () => {
  it.each([
    'The school trains tomorrow’s leaders.',
    'They are yesterday’s men.',
    "Tomorrow's young doctors start here.",
    'It is no home for tomorrow’s families.',
  ])('reads no day in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Today’s parents are older.',
    'Women today earn more.',
    'The children of today read less.',
    'Parents today are older.',
    'It is today’s world.',
  ])('reads no one day in "%s"', (text) => {
    expect(values(text)).toEqual([expect.stringMatching(/= PRESENT_REF$/)]);
  });

  it.each([
    ['Yesterday’s vote was close.', 'Yesterday = 2007-03-29'],
    ['She spoke at tomorrow’s talks.', 'tomorrow = 2007-03-31'],
    ['Workers today walked out.', 'today = 2007-03-30'],
    ['Protesters today are marching.', 'today = 2007-03-30'],
    ['Police arrested protesters today.', 'today = 2007-03-30'],
    ['The workers today are calm.', 'today = 2007-03-30'],
  ])('reads the day in "%s"', (text, found) => {
    expect(values(text)).toEqual([found]);
  });
});
