import { type Numbering, numbering } from '../search/index/lexicon.ts';
import type { Known, Vocabulary } from '../search/stacks.ts';
import { FIGURES, type Figures, figuresIn } from './figures.ts';
import { wordsNear } from './meant.ts';
import type { Searches } from './searches.ts';
import { written } from './written.ts';

/** The words of all articles, as one question asks for them. */
export interface Asked extends Vocabulary {
  readonly term: (term: string) => Known | null;
  readonly figures: Figures;
  /** Of the terms that were looked up and are there. */
  readonly numbers: Numbering;
}

/** What sentences and paragraphs have that have a term. */
const standing = (term: string) => [{ term: { stands: written(term) } }, { term: { terms: written(term) } }];

/** Looks up terms together with the figures of all articles; others when they are asked for. @throws EngineFault */
export function vocabularyOf(searches: Searches, terms: readonly string[]): Asked {
  const numbers = numbering();
  const knownOf = new Map<string, Known | null>();
  const keep = (some: readonly string[], counts: readonly number[]): void => {
    for (const [i, term] of some.entries()) {
      const [passages, paragraphs] = [counts[2 * i]!, counts[2 * i + 1]!];
      if (paragraphs > 0) numbers.form({ word: term, term });
      const number = numbers.lexicon.term(term);
      knownOf.set(term, number === null ? null : { number, passages, paragraphs });
    }
  };
  const lookUp = (some: readonly string[]): void => {
    const unknown = [...new Set(some)].filter((term) => !knownOf.has(term));
    keep(unknown, searches.counts(unknown.flatMap((term) => standing(term))));
  };
  const queries = terms.flatMap((term) => standing(term));
  const [first, ...counted] = searches.all([
    FIGURES,
    ...queries.map((query) => ({ size: 0, track_total_hits: true, query })),
  ]);
  keep(
    terms,
    counted.map(({ hits }) => hits.total!.value),
  );
  const figures = figuresIn(first!.aggregations!);
  const term = (one: string): Known | null => {
    lookUp([one]);
    return knownOf.get(one)!;
  };
  return {
    passages: figures.passages,
    paragraphs: figures.paragraphs,
    figures,
    numbers,
    term,
    meant(word) {
      const near = wordsNear(searches, word);
      lookUp(near.map(([, own]) => own));
      const [best] = near
        .map(([other, own]) => ({ other, known: term(own)! }))
        .toSorted((a, b) => b.known.passages - a.known.passages || (a.other < b.other ? -1 : 1));
      return best ? { ...best.known, word: best.other } : null;
    },
  };
}
