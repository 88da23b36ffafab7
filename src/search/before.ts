import type { Indexed } from './indexed.ts';

/**
 * The sentence before another, which tells whom and what it speaks of: "The company", "he", "there".
 * @param sentence by its number in the paragraph
 * @returns null for the first of an article's body, and behind what is no body
 */
export function sentenceBefore(
  { places, articles, paragraphOf }: Indexed,
  paragraph: number,
  sentence: number,
): string | null {
  const { articles: owners, sentences, numbers, starts, ends } = places;
  const at = sentences[paragraph]! + sentence;
  const article = owners[paragraph]!;
  const isNext = at > 0 && owners[paragraphOf[at - 1]!] === article && numbers[at - 1] === numbers[at]! - 1;
  return isNext ? articles[article]!.text.slice(starts[at - 1], ends[at - 1]) : null;
}
