import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('open-duration', () => {
  it.each([
    ['It lasted for years.', 'years = PXY'],
    ['Decades of war followed.', 'Decades = PXDE'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The years were kind.', 'In the early morning hours of that day he left.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'open-duration')).toEqual([]);
    },
  );
});
