import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Correction, Entry } from '../../corpus/corrections/correction.ts';
import type { CorrectionProblem } from '../../corpus/problem.ts';
import type { Joins } from '../people/joins.ts';
import type { Read } from '../people/join.ts';
import { correctTexts } from './correct-texts.ts';

/** What the keeper of the articles puts right once they are read. */
export interface Correcting {
  /** Nothing is put right. */
  readonly isIdle: boolean;
  /** What tells an article that is put right from itself as it was read; empty for all others. */
  readonly stampOf: (article: Article) => string;
  readonly correct: <T extends Read>(
    texts: readonly T[],
  ) => { readonly texts: readonly (T | Read)[]; readonly joins?: Joins };
}

/** Everything stays as it was read. */
export const AS_READ: Correcting = {
  isIdle: true,
  stampOf: () => '',
  correct: (texts) => ({ texts }),
};

/** The articles that a correction names, of which it changes what was read. */
function articlesIn(correction: Correction): readonly string[] {
  const { kind } = correction;
  if (kind === 'same') return correction.people.map(({ article }) => article);
  if (kind === 'apart') return correction.articles;
  return kind === 'speaker' || kind === 'hide' ? [correction.article] : [];
}

/**
 * Puts right by some corrections what was read.
 * @param entries such as fit the articles
 * @param tell takes what cannot be applied; the rest is
 */
export function correctingBy(
  entries: readonly Entry[],
  tell: (problem: CorrectionProblem) => void,
): Correcting {
  const own = new Map<string, Correction[]>();
  for (const { correction } of entries)
    for (const id of articlesIn(correction)) own.set(id, [...(own.get(id) ?? []), correction]);
  if (own.size === 0) return AS_READ;
  return {
    isIdle: false,
    stampOf({ id }) {
      const known = own.get(id);
      return known ? `-${createHash('sha256').update(JSON.stringify(known)).digest('hex')}` : '';
    },
    correct: (texts) => correctTexts(texts, entries, tell),
  };
}
