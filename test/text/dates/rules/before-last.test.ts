import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('before-last', () => {
  it.each([
    ['It burned the week before last.', 'the week before last = 2007-W11'],
    ['It burned the Sunday before last.', 'the Sunday before last = 2007-03-18'],
    ['It burned the night before last.', 'the night before last = 2007-03-28TNI'],
    ['It will open the month after next.', 'the month after next = 2007-05'],
    ['It burned on Monday last.', 'Monday last = 2007-03-26'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It burned on Monday, last of all.',
    'It was the week before the last vote.',
    'The day before was wet.',
    'He came Monday last in line.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'before-last')).toEqual([]);
  });
});
