import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { checkStore } from './check-store.ts';
import { isSame } from './is-same.ts';
import { storeProblem, type StoreProblem } from './problem.ts';

/**
 * Copies a store while others read it and write into it, and checks the copy before it gets its name.
 * @param to a new file, or an older copy that is replaced; anything else is left alone
 * @returns what went wrong, or null
 */
export async function backupStore(file: string, to: string): Promise<StoreProblem | null> {
  // A copy in its place would part whoever has the store open from it.
  if (isSame(file, to)) return { kind: 'store itself', file: to };
  if (existsSync(to)) {
    const there = checkStore(to);
    // A damaged copy is worth replacing.
    if (there && there.kind !== 'damaged store' && there.kind !== 'older store') return there;
  }
  const store = openDatabase(file, false);
  if ('kind' in store) return store;
  const beside = `${to}.part`;
  try {
    await backup(store, beside, { rate: PAGES });
    alone(beside);
    const wrong = checkStore(beside);
    if (wrong) return wrong;
    renameSync(beside, to);
    return null;
  } catch (error) {
    const problem = storeProblem(error, to);
    if (problem) return problem;
    throw error;
  } finally {
    store.close();
    for (const left of [beside, `${beside}-wal`, `${beside}-shm`, `${beside}-journal`])
      rmSync(left, { force: true });
  }
}

/** So many pages are copied at once; others go on between. */
const PAGES = 2_000;

/** Makes a copy one file, without another beside it that is part of it. */
function alone(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = DELETE');
  database.close();
}
