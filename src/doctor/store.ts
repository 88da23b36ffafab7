import { existsSync } from 'node:fs';
import type { Article } from '../corpus/article.ts';
import { STORE } from '../settings.ts';
import { openStore } from '../store/store.ts';
import { doctorWords as said } from '../words/doctor.ts';
import { storeInWords } from '../words/store.ts';
import type { Finding } from './finding.ts';

/**
 * The articles of the store that is named, or of the usual one, and whether it can be opened: its form, its lock, its place.
 * @returns null where there is none
 */
export function checkStore(named: string | null): { found: Finding; articles: readonly Article[] } | null {
  const file = named ?? STORE;
  if (named === null && !existsSync(file)) return null;
  const store = openStore(file);
  if ('kind' in store) return { found: { level: 'ill', says: storeInWords(store) }, articles: [] };
  const articles = store.articlesOf(null);
  store.close();
  return {
    found:
      articles.length > 0
        ? { level: 'well', says: said.articles(articles.length, file) }
        : { level: 'look', says: said.articles(0, file), advice: said.importSome },
    articles,
  };
}
