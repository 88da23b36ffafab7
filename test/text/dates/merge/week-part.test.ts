import { describe, expect, it } from 'vitest';
import { values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('a weekday before or after a day', () => {
  it.each([
    ['It was robbed the Friday before Christmas.', ['Friday before Christmas = 2006-12-22']],
    ['It was robbed on the Monday after 12 March.', ['Monday after 12 March = 2007-03-19']],
    ['It was robbed on the Monday after the fair.', []],
    ['It was robbed on the Sunday before last.', ['the Sunday before last = 2007-03-18']],
    ['It was robbed on Monday before the fair.', ['Monday = 2007-03-26']],
    ['It opens every second Tuesday.', ['every second Tuesday = XXXX-WXX-2']],
    ['It was robbed one Friday in March.', ['March = 2007-03']],
    ['Sheffield Wednesday won.', []],
    ['The Mail on Sunday wrote so.', []],
  ])('%s', (text, found) => {
    expect(values(text)).toEqual(found);
  });
});
