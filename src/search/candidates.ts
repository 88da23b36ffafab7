import type { Asked } from './asked.ts';
import { best } from './engine/best.ts';
import type { Engine } from './engine/engine.ts';
import type { Indexed } from './indexed.ts';
import { cosine } from './meaning.ts';

/** So many paragraphs are proposed by their words, and so many by what they mean. */
const BY_WORDS = 60;
const BY_MEANING = 40;

/** The paragraphs whose sentences come nearest to the question in meaning. */
function byMeaning(
  together: Float32Array,
  meanings: readonly (readonly Float32Array[])[],
  allowed: (paragraph: number) => boolean,
): number[] {
  const scores = Float64Array.from(meanings, (sentences) => {
    let score = 0;
    for (const sentence of sentences) score = Math.max(score, cosine(together, sentence));
    return score;
  });
  return best(scores, BY_MEANING, allowed).map(({ document }) => document);
}

/**
 * The paragraphs worth a closer look.
 * @param together what the question means as a whole, or null without a table
 */
export function candidates(
  asked: readonly Asked[],
  index: Indexed,
  engine: Engine,
  together: Float32Array | null,
  allowed: (paragraph: number) => boolean,
): number[] {
  const wanted = asked.flatMap(({ term }) =>
    term === null ? [] : [{ term: index.lexicon.terms[term]!, weight: 1 }],
  );
  const worded = engine.search(wanted, BY_WORDS, allowed).map(({ document }) => document);
  const meant = together && index.meanings ? byMeaning(together, index.meanings, allowed) : [];
  return [...new Set([...worded, ...meant])];
}
