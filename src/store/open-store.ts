import { resolve } from 'node:path';
import { IN_MEMORY, openDatabase } from './database.ts';
import { takeLock } from './lock.ts';
import type { StoreProblem } from './problem.ts';
import { storeOver } from './store-over.ts';
import type { Store } from './store.ts';

/**
 * Opens a store.
 * @param file its path
 * @param options.write whether articles are written: then it is made where there is none, and no second process may write
 * any until it is closed. Whoever only reads may keep what can be made again.
 * @param options.doing what others are told who are refused meanwhile, as it is typed: "npm run import"
 */
export function openStore(
  file: string,
  { write = false, doing = '' }: { readonly write?: boolean; readonly doing?: string } = {},
): Store | StoreProblem {
  const lock = write ? takeLock(file, doing) : null;
  if (lock && 'kind' in lock) return lock;
  const database = openDatabase(file, write);
  if ('kind' in database) {
    lock?.release();
    return database;
  }
  return storeOver(database, resolve(file), () => lock?.release());
}

/** A store that is gone when it is closed. */
export function openInMemory(): Store | StoreProblem {
  const database = openDatabase(IN_MEMORY, true);
  return 'kind' in database ? database : storeOver(database, IN_MEMORY, () => {});
}
