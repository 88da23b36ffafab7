/** One bit of a vector's signs, or how many of them are set, as it is written in an engine. */
const bit = (at: number): string => at.toString(36);
const count = (many: number): string => `=${many}`;

const BITS = 32;

/** Which of some signs are set. */
function setIn(signs: Uint32Array): number[] {
  const found: number[] = [];
  for (const [i, some] of signs.entries())
    for (let at = 0; at < BITS; at++) if ((some >>> at) % 2 === 1) found.push(i * BITS + at);
  return found;
}

/** Signs as they are written: those that are set, and how many they are. */
export function signsWritten(signs: Uint32Array): string[] {
  const set = setIn(signs);
  return [...set.map(bit), count(set.length)];
}

const scored = (field: string, term: string, boost: number) => ({
  constant_score: { filter: { term: { [field]: term } }, boost },
});

/**
 * What scores the more the fewer of its signs differ from some, exactly: two for each that both have set, less one for each that it
 * has. Half as many entries are looked at as if each sign were written, set or not.
 * @param field where they are written
 */
export function mostAlike(field: string, signs: Uint32Array, filter: readonly object[]): object {
  const most = signs.length * BITS;
  const counts = Array.from({ length: most + 1 }, (_, many) => scored(field, count(many), most + 1 - many));
  const both = setIn(signs).map((at) => scored(field, bit(at), 2));
  return { bool: { filter, should: [...both, ...counts], minimum_should_match: 1 } };
}
