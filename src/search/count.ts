import type { Indexed } from './indexed.ts';
import { sentencesOf } from './index/places.ts';

/**
 * In how many passages of the allowed paragraphs each term stands, and whether one passage has them all: exact,
 * so that what is said about the words of a question is true.
 * @param terms numbers of terms, each once
 */
export function count(
  terms: readonly number[],
  { places, lexicon, postings }: Indexed,
  allowed: (paragraph: number) => boolean,
): { readonly each: readonly number[]; readonly together: boolean } {
  const place = new Map(terms.map((term, i) => [term, i]));
  const each = terms.map(() => 0);
  let together = false;
  const having = new Set<number>();
  for (const term of terms)
    for (const paragraph of postings.documents.subarray(postings.starts[term], postings.starts[term + 1]))
      having.add(paragraph);
  for (const paragraph of having) {
    if (!allowed(paragraph)) continue;
    for (const sentence of sentencesOf(places, paragraph)) {
      const here = new Set<number>();
      for (let at = places.words[sentence]!; at < places.words[sentence + 1]!; at++) {
        const i = place.get(lexicon.termOf[places.forms[at]!]!);
        if (i !== undefined) here.add(i);
      }
      for (const i of here) each[i]!++;
      together ||= here.size === terms.length;
    }
  }
  return { each, together };
}
