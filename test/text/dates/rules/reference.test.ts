import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('reference', () => {
  it.each([
    ['It is now closed.', 'now = PRESENT_REF'],
    ['It recently closed.', 'recently = PAST_REF'],
    ['It was so in recent months.', 'recent months = PAST_REF'],
    ['It will close in the near future.', 'the near future = FUTURE_REF'],
    ['It closed long ago.', 'long ago = PAST_REF'],
    ['In those days it paid.', 'those days = PAST_REF'],
    ['It fell in recent days as well.', 'recent days = PAST_REF'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'The now-closed mill.',
    'The past president came.',
    'Future plans were made.',
    'It came as recently as that.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'reference')).toEqual([]);
  });
});
