import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfList, listIn } from '../../../src/search/saved/keep-list.ts';

const hash = Uint8Array.from({ length: 16 }, (_, i) => i);

describe('the list of a keep', () => {
  it('finds every name that was put there with its place, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (names, other) => {
          const list = listIn(
            Buffer.from(
              bytesOfList(names.map((name, i) => ({ name, offset: 2 ** 33 + i, length: i, hash }))),
            ),
          );
          expect([...list.names()]).toEqual(names);
          expect(list.size).toBe(names.length);
          for (const [i, name] of names.entries()) {
            expect(list.numberOf(name)).toBe(i);
            expect(list.at(i)).toEqual({ offset: 2 ** 33 + i, length: i, hash });
          }
          expect(list.numberOf(other)).toBe(names.includes(other) ? names.indexOf(other) : undefined);
        },
      ),
    );
  });
});
