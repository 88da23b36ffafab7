import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../src/search/terms/within.ts';

describe('words within some edits of each other', () => {
  it.each([
    ['missile', 'missile', 0, true],
    ['missile', 'misile', 1, true],
    ['missile', 'missiles', 1, true],
    ['missile', 'mizsile', 1, true],
    ['missile', 'msisile', 1, true],
    ['missile', 'mizzile', 1, false],
    ['missile', 'mizzile', 2, true],
    ['missile', 'miss', 2, false],
    ['', 'a', 1, true],
  ])('%s and %s, %d: %s', (a, b, most, is) => {
    expect(within(a, b, most)).toBe(is);
  });

  it('are so whichever comes first, and stay so within more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(within(a, b, most)).toBe(within(b, a, most));
        expect(within(a, b, most + 1) || !within(a, b, most)).toBe(true);
      }),
    );
  });
});
