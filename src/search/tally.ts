import type { Indexed } from './indexed.ts';

/**
 * In how many passages of the allowed paragraphs each term stands, and whether one passage has them all: exact,
 * so that what is said about the words of a question is true. One pass over the words of the corpus.
 * @param terms numbers of terms, each once
 */
export function tally(
  terms: readonly number[],
  { paragraphs, lexicon }: Indexed,
  allowed: (paragraph: number) => boolean,
): { readonly each: readonly number[]; readonly together: boolean } {
  const place = new Map(terms.map((term, i) => [term, i]));
  const each = terms.map(() => 0);
  let together = false;
  for (const [number, { sentences }] of paragraphs.entries()) {
    if (!allowed(number)) continue;
    for (const forms of sentences) {
      const here = new Set<number>();
      for (const form of forms) {
        const i = place.get(lexicon.termOf[form]!);
        if (i !== undefined) here.add(i);
      }
      for (const i of here) each[i]!++;
      together ||= here.size > 0 && here.size === terms.length;
    }
  }
  return { each, together };
}
