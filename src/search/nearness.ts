import type { Asked } from './asked.ts';
import type { Indexed } from './indexed.ts';
import type { Meaning } from './meaning.ts';

/**
 * How near a word of the corpus is to an asked word: 1 for the word itself, less for others, 0 for far ones.
 * @param asked the asked word's place among the asked words
 * @param form the number of a form of the corpus
 */
export type Nearness = (asked: number, form: number) => number;

const TYPO = 0.8;
const UNKNOWN = -1;

/** Measures nearness when it is first asked for, and keeps it. */
export function nearnessOf(
  asked: readonly Asked[],
  { lexicon, families }: Indexed,
  meaning: Meaning | null,
): Nearness {
  const kept = asked.map(() => new Float32Array(lexicon.words.length).fill(UNKNOWN));
  const measure = ({ term, how, row }: Asked, form: number): number => {
    if (lexicon.termOf[form] === term) return how === 'typo' ? TYPO : 1;
    if (row === null || meaning === null) return 0;
    let nearest = 0;
    for (const other of families[form]!) nearest = Math.max(nearest, meaning.similarity(row, other));
    return nearest;
  };
  return (which, form) => {
    const known = kept[which]!;
    if (known[form] === UNKNOWN) known[form] = measure(asked[which]!, form);
    return known[form]!;
  };
}
