import type { Asked } from './asked.ts';
import type { Closeness } from './closeness.ts';
import { best } from './engine/best.ts';
import { bestFirst, type Engine, rounded, type Wanted } from './engine/engine.ts';
import type { Indexed } from './indexed.ts';

/** A country's name for its people's counts for less than the word itself. */
const KIN = 0.5;

/** So many paragraphs are proposed by their words, and so many by what they mean. */
export const BY_WORDS = 60;
export const BY_MEANING = 40;

/**
 * So many sentences that have most signs in common are compared in full: of the ten paragraphs that come nearest among
 * 45,000 sentences 93 in 100 are kept.
 */
export const MEANT_ALIKE = 1000;

/** The paragraphs whose sentences come nearest to the question in meaning. */
function byMeaning(
  { together, of }: Closeness,
  { alike, paragraphOf, order }: Indexed,
  allowed: (paragraph: number) => boolean,
): number[] {
  if (alike === null) return [];
  const scores = new Map<number, number>();
  for (const sentence of alike(together, MEANT_ALIKE, (one) => allowed(paragraphOf[one]!))) {
    const paragraph = paragraphOf[sentence]!;
    const score = rounded(of(sentence));
    if (score > (scores.get(paragraph) ?? 0)) scores.set(paragraph, score);
  }
  return Array.from(scores, ([document, score]) => ({ document, score }))
    .toSorted(bestFirst(order))
    .slice(0, BY_MEANING)
    .map(({ document }) => document);
}

/** The terms that a paragraph is proposed for. */
export const wantedFor = (asked: readonly Asked[]): Wanted[] =>
  asked.flatMap(({ term, kin }) => [
    ...(term === null ? [] : [{ term, weight: 1 }]),
    ...kin.map((other) => ({ term: other, weight: KIN })),
  ]);

/** So many sentences are proposed by their vectors. */
export const BY_VECTORS = 20;

/** The paragraphs of the sentences that are most like the question. */
const byVectors = (
  likeness: Float32Array,
  { paragraphOf, order }: Indexed,
  allowed: (paragraph: number) => boolean,
): number[] =>
  best(
    likeness,
    BY_VECTORS,
    (one) => allowed(paragraphOf[one]!),
    (a, b) => order(paragraphOf[a]!, paragraphOf[b]!) || a - b,
  ).map(({ document }) => paragraphOf[document]!);

/**
 * The paragraphs worth a closer look.
 * @param closeness null without a table
 * @param likeness the cosine of each sentence with the question; null without vectors
 */
export function candidates(
  asked: readonly Asked[],
  index: Indexed,
  engine: Engine,
  closeness: Closeness | null,
  likeness: Float32Array | null,
  allowed: (paragraph: number) => boolean,
): number[] {
  const worded = engine.search(wantedFor(asked), BY_WORDS, allowed).map(({ document }) => document);
  const meant = closeness ? byMeaning(closeness, index, allowed) : [];
  const alike = likeness ? byVectors(likeness, index, allowed) : [];
  return [...new Set([...worded, ...meant, ...alike])];
}
