import type { Asked } from './asked.ts';
import { holdersOf } from './index/beside.ts';
import type { Indexed } from './indexed.ts';

/**
 * In how many passages of the allowed paragraphs each word stands, and whether one passage has them all: exact, the very
 * word and no other form of it, so that what is said about the words of a question is true.
 * @param asked words whose terms occur
 */
export function count(
  asked: readonly Pick<Asked, 'word' | 'term'>[],
  index: Indexed,
  allowed: (paragraph: number) => boolean,
): { readonly each: readonly number[]; readonly together: boolean } {
  const { places, lexicon } = index;
  const place = new Map(asked.map(({ term }, i) => [term, i]));
  /** By form that is meant: which word it is. */
  const meant = new Map<number, number>();
  for (const [form, word] of lexicon.words.entries()) {
    const i = place.get(lexicon.termOf[form]!);
    if (i !== undefined && word === asked[i]!.word) meant.set(form, i);
  }
  const each = asked.map(() => 0);
  let together = false;
  const having = new Set<number>();
  for (const { term } of asked) for (const paragraph of holdersOf(index, term!)) having.add(paragraph);
  const { sentences, words, forms } = places;
  /** By word: 1 more than the last sentence that has it. */
  const latest = new Float64Array(asked.length);
  for (const paragraph of having) {
    if (!allowed(paragraph)) continue;
    for (let sentence = sentences[paragraph]!; sentence < sentences[paragraph + 1]!; sentence++) {
      let here = 0;
      for (let at = words[sentence]!; at < words[sentence + 1]!; at++) {
        const i = meant.get(forms[at]!);
        if (i === undefined || latest[i] === sentence + 1) continue;
        latest[i] = sentence + 1;
        each[i]!++;
        here++;
      }
      together ||= here === asked.length;
    }
  }
  return { each, together };
}
