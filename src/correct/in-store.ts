import { correctedOf } from '../store/corrected.ts';
import { openStore } from '../store/open-store.ts';
import { storeInWords } from '../words/store.ts';
import type { Ledger } from './ledger.ts';

/**
 * The corrections of a store; why it cannot be used, a line each.
 * @param server whose articles are put right; null for those of all
 * @param write whether anything is written: then nobody else may write meanwhile
 */
export function inStore(file: string, server: string | null, write: boolean): Ledger | readonly string[] {
  // Nothing is made where there is no store.
  const there = openStore(file);
  if ('kind' in there) return [storeInWords(there)];
  if (write) there.close();
  const store = write ? openStore(file, { write, doing: 'npm run correct' }) : there;
  if ('kind' in store) return [storeInWords(store)];
  return {
    articles: () => store.articlesOf(server),
    corrected: () => correctedOf(store, server),
    isOwn(article) {
      const readers = store.readersOf(article);
      return server === null || (readers.length === 1 && readers[0] === server);
    },
    list: store.corrections,
    add(entry) {
      const problem = store.correct(entry);
      return problem && storeInWords(problem);
    },
    drop(index) {
      const problem = store.undo(index);
      return problem && storeInWords(problem);
    },
    close: store.close,
  };
}
