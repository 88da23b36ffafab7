import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('day-of-attacks', () => {
  it.each([
    ['He spoke of 9/11.', '9/11 = 2001-09-11'],
    ['It changed after the Sept. 11 terrorist attacks.', 'Sept. 11 = 2001-09-11'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It opened on Sept. 11.',
    'It was 9/11/2004.',
    'The 19/11 vote.',
    'It stands at the 9/11 Museum.',
    'They live in a post 9/11 world.',
    'It was a pre-9/11 law.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'day-of-attacks')).toEqual([]);
  });
});
