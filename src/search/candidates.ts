import type { Asked } from './asked.ts';
import type { Closeness } from './closeness.ts';
import { best } from './engine/best.ts';
import type { Engine } from './engine/engine.ts';
import type { Indexed } from './indexed.ts';

/** A country's name for its people's counts for less than the word itself. */
const KIN = 0.5;

/** So many paragraphs are proposed by their words, and so many by what they mean. */
const BY_WORDS = 60;
const BY_MEANING = 40;

/** So many sentences have their signs compared before they are compared in full. */
const ALIKE = 600;

/** The paragraphs whose sentences come nearest to the question in meaning. */
function byMeaning(
  { together, of }: Closeness,
  { alike, paragraphOf, paragraphs }: Indexed,
  allowed: (paragraph: number) => boolean,
): number[] {
  if (alike === null) return [];
  const scores = new Float64Array(paragraphs);
  const isAllowed = (sentence: number): boolean => allowed(paragraphOf[sentence]!);
  for (const sentence of alike(together, ALIKE, isAllowed)) {
    const paragraph = paragraphOf[sentence]!;
    scores[paragraph] = Math.max(scores[paragraph]!, of(sentence));
  }
  return best(scores, BY_MEANING, () => true).map(({ document }) => document);
}

/**
 * The paragraphs worth a closer look.
 * @param closeness null without a table
 */
export function candidates(
  asked: readonly Asked[],
  index: Indexed,
  engine: Engine,
  closeness: Closeness | null,
  allowed: (paragraph: number) => boolean,
): number[] {
  const wanted = asked.flatMap(({ term, kin }) => [
    ...(term === null ? [] : [{ term, weight: 1 }]),
    ...kin.map((other) => ({ term: other, weight: KIN })),
  ]);
  const worded = engine.search(wanted, BY_WORDS, allowed).map(({ document }) => document);
  const meant = closeness ? byMeaning(closeness, index, allowed) : [];
  return [...new Set([...worded, ...meant])];
}
