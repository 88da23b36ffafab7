import { existsSync } from 'node:fs';
import type { Article } from '../corpus/article.ts';
import { STORE } from '../settings/kept-in.ts';
import { correctedOf } from '../store/corrected.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { vectorsOn } from '../stored.ts';
import { doctorWords as said } from '../words/doctor.ts';
import { reasonOf } from '../words/import.ts';
import { problemInWords } from '../words/problem.ts';
import { storeInWords } from '../words/store.ts';
import type { Finding } from './finding.ts';

/** What is found of a store. */
export interface CheckedStore {
  readonly found: readonly Finding[];
  /** As the keeper has put them right. */
  readonly articles: readonly Article[];
  /** Whether it keeps the vectors of sentences, by their key. */
  readonly isEncoded: (key: string) => boolean;
  readonly close: () => void;
}

/**
 * The articles of the store that is named, or of the usual one, whether it can be opened (its form, its place), who writes into
 * it, and what imports could not read.
 * @returns null where there is none
 */
export function checkStore(named: string | null): CheckedStore | null {
  const file = named ?? STORE;
  if (named === null && !existsSync(file)) return null;
  const store = openStore(file);
  if ('kind' in store)
    return {
      found: [{ level: 'ill', says: storeInWords(store) }],
      articles: [],
      isEncoded: () => false,
      close: () => {},
    };
  const { articles, problems } = correctedOf(store, null);
  const there: Finding =
    articles.length > 0
      ? { level: 'well', says: said.articles(articles.length, file) }
      : { level: 'look', says: said.articles(0, file), advice: said.importSome };
  return {
    found: [
      there,
      ...written(store),
      ...refused(store),
      ...problems.map((problem): Finding => ({ level: 'look', says: problemInWords(problem) })),
    ],
    articles,
    isEncoded: (key) => vectorsOn(store).read([key]).size > 0,
    close: store.close,
  };
}

/** Who writes into a store, and what was not written to its end. */
function written(store: Store): Finding[] {
  const locked = store.locked();
  if (locked) return [{ level: 'look', says: storeInWords(locked) }];
  const open = store.jobs().length;
  return open > 0 ? [{ level: 'look', says: said.interrupted(open), advice: said.goOn }] : [];
}

/** What could not be read, by the reason, the most frequent first. */
function refused(store: Store): Finding[] {
  const byReason = [...Map.groupBy(store.problems(null), ({ why }) => why)]
    .map(([why, all]) => [why, all.length] as const)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const advice = said.importAgain;
  return byReason.map(([why, n]) => ({ level: 'look', says: said.notImported(n, reasonOf(why)), advice }));
}
