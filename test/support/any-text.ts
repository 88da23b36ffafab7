import * as fc from 'fast-check';

/** Code points that are half of a pair. */
const HALVES = { first: 0xd8_00, count: 0x8_00 } as const;
const LAST = 0x10_ff_ff;

/** Any one code point. fast-check's own unit "binary" means the same, and takes two seconds to lay out its table. */
const anyCharacter = fc
  .nat({ max: LAST - HALVES.count })
  .map((n) => String.fromCodePoint(n < HALVES.first ? n : n + HALVES.count));

/** Text of any code points. */
export const anyText = (length: { readonly minLength?: number; readonly maxLength?: number } = {}) =>
  fc.string({ unit: anyCharacter, ...length });
