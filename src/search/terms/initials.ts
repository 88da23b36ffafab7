/**
 * States and unions that papers write in full or as initials without ever explaining them, longest first.
 * Other abbreviations count as what an article itself says they stand for.
 */
const NAMES: readonly (readonly [string, string])[] = [
  ['united states of america', 'US'],
  ['united states', 'US'],
  ['usa', 'US'],
  ['united kingdom', 'UK'],
  ['uk', 'UK'],
  ['united nations', 'UN'],
  ['un', 'UN'],
  ['european union', 'EU'],
  ['eu', 'EU'],
];

const BY_FIRST_WORD = Map.groupBy(
  NAMES.map(([name, term]) => ({ words: name.split(' '), term })),
  ({ words }) => words[0]!,
);

const WORDS: ReadonlySet<string> = new Set(NAMES.flatMap(([name]) => name.split(' ')));

/** Whether a word may be a part of such a name, and so no word of its own. */
export const isOfState = (bare: string): boolean => WORDS.has(bare);

/**
 * The state or union named by the words at `i`.
 * @param words lower-cased, dots left out
 * @returns its term and how many words it takes, or null
 */
export function initialsAt(
  words: readonly { bare: string }[],
  i: number,
): { term: string; length: number } | null {
  for (const { words: name, term } of BY_FIRST_WORD.get(words[i]!.bare) ?? [])
    if (name.every((word, k) => words[i + k]?.bare === word)) return { term, length: name.length };
  return null;
}
