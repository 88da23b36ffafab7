import type { Asked } from './asked.ts';
import type { Indexed } from './indexed.ts';
import type { Meaning } from './meaning.ts';

/**
 * How near a word of the corpus is to each asked word, in their order: 1 for the word itself, less for others, 0 for
 * far ones.
 * @param form the number of a form of the corpus
 */
export type Nearness = (form: number) => Float32Array;

const TYPO = 0.8;

/** Measures nearness when it is first asked for, and keeps it: a question meets few of the corpus's words. */
export function nearnessOf(
  asked: readonly Asked[],
  { lexicon, families }: Indexed,
  meaning: Meaning | null,
): Nearness {
  const kept = new Map<number, Float32Array>();
  /** The relatives of a word are each other's relatives too. */
  const byRow = new Map<number, Float32Array>();
  const similarity = (other: number): Float32Array => {
    const known = byRow.get(other);
    if (known) return known;
    const made = Float32Array.from(asked, ({ row }) =>
      row === null || meaning === null ? 0 : meaning.similarity(row, other),
    );
    byRow.set(other, made);
    return made;
  };
  const measure = (form: number): Float32Array => {
    const nearest = new Float32Array(asked.length);
    for (let at = families.starts[form]!; at < families.starts[form + 1]!; at++) {
      const near = similarity(families.rows[at]!);
      for (let i = 0; i < nearest.length; i++) nearest[i] = Math.max(nearest[i]!, near[i]!);
    }
    for (const [i, { term, how }] of asked.entries())
      if (lexicon.termOf[form] === term) nearest[i] = how === 'typo' ? TYPO : 1;
    return nearest;
  };
  return (form) => {
    const known = kept.get(form) ?? measure(form);
    kept.set(form, known);
    return known;
  };
}
