import type { Asked } from './asked.ts';
import type { Indexed } from './indexed.ts';
import { formsIn, sentencesOf } from './index/places.ts';

/**
 * In how many passages of the allowed paragraphs each word stands, and whether one passage has them all: exact, the very
 * word and no other form of it, so that what is said about the words of a question is true.
 * @param asked words whose terms occur
 */
export function count(
  asked: readonly Pick<Asked, 'word' | 'term'>[],
  { places, lexicon, postings }: Indexed,
  allowed: (paragraph: number) => boolean,
): { readonly each: readonly number[]; readonly together: boolean } {
  const place = new Map(asked.map(({ term }, i) => [term, i]));
  const each = asked.map(() => 0);
  let together = false;
  const having = new Set<number>();
  for (const { term } of asked)
    for (const paragraph of postings.documents.subarray(postings.starts[term!], postings.starts[term! + 1]))
      having.add(paragraph);
  for (const paragraph of having) {
    if (!allowed(paragraph)) continue;
    for (const sentence of sentencesOf(places, paragraph)) {
      const here = new Set<number>();
      for (const form of formsIn(places, sentence)) {
        const i = place.get(lexicon.termOf[form]!);
        if (i !== undefined && lexicon.words[form] === asked[i]!.word) here.add(i);
      }
      for (const i of here) each[i]!++;
      together ||= here.size === asked.length;
    }
  }
  return { each, together };
}
