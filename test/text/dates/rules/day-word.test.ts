import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('day-word', () => {
  it.each([
    ['It fell yesterday.', 'yesterday = 2007-03-29'],
    ['It falls today.', 'today = 2007-03-30'],
    ['We train the leaders of tomorrow.', 'tomorrow = FUTURE_REF'],
    ['It will fall the day after tomorrow.', 'the day after tomorrow = 2007-04-01'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The yesterdays of life.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'day-word')).toEqual([]);
  });
});
