import { describe, expect, it } from 'vitest';
import { values } from './reading.ts';

// Friday 30 March 2007
describe('direction', () => {
  it.each([
    ['He said so on Saturday.', 'Saturday = 2007-03-24'],
    ['She will go on Saturday.', 'Saturday = 2007-03-31'],
    ['It was expected on Saturday.', 'Saturday = 2007-03-31'],
    ['He criticised Sunday’s elections.', 'Sunday = 2007-03-25'],
    ['They met on Friday.', 'Friday = 2007-03-30'],
    ['It was their last encounter before Mr Putin steps down on May 7th.', 'May 7th = 2007-05-07'],
    ['It was opened on May 7.', 'May 7 = 2006-05-07'],
    ['Sales rose last Saturday.', 'last Saturday = 2007-03-24'],
    ['It begins next Friday.', 'next Friday = 2007-04-06'],
  ])('%s', (text, found) => {
    expect(values(text)).toContain(found);
  });
});
