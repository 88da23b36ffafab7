import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { checkStore } from './check-store.ts';
import { openDatabase } from './database.ts';
import { isSame } from './is-same.ts';
import { takeLock } from './lock.ts';
import { storeProblem, type StoreProblem } from './problem.ts';

/**
 * Puts a backup in the place of a store: copied to a new name, looked through, and swapped. What was there before keeps a
 * name of its own.
 * @returns the name of what was there before, null when nothing was; or what went wrong, and then nothing has changed
 */
export function restoreStore(from: string, file: string): { readonly before: string | null } | StoreProblem {
  if (isSame(from, file)) return { kind: 'store itself', file: from };
  const wrong = checkStore(from);
  if (wrong?.kind === 'no store') return { kind: 'no copy', file: from };
  if (wrong && wrong.kind !== 'older store') return wrong;
  const lock = takeLock(file, 'npm run restore');
  if ('kind' in lock) return lock;
  const beside = `${file}.restoring`;
  try {
    copyFileSync(from, beside);
    // An older one is brought to this program's version before it is looked through.
    const copy = openDatabase(beside, false);
    if ('kind' in copy) return copy;
    copy.exec('PRAGMA journal_mode = DELETE');
    copy.close();
    const damaged = checkStore(beside);
    if (damaged) return { ...damaged, file: from };
    const before = existsSync(file) ? setAside(file) : null;
    if (before && typeof before !== 'string') return before;
    renameSync(beside, file);
    return { before };
  } catch (error) {
    const problem = storeProblem(error, file);
    if (problem) return problem;
    throw error;
  } finally {
    for (const left of [beside, `${beside}-wal`, `${beside}-shm`]) rmSync(left, { force: true });
    lock.release();
  }
}

/** Gives a store another name too, once nobody uses it: whoever went on would write into what is no longer there. */
function setAside(file: string): string | StoreProblem {
  const inUse = closeJournal(file);
  if (inUse) return inUse;
  let number = 1;
  while (existsSync(`${file}.before-${number}`)) number++;
  const name = `${file}.before-${number}`;
  linkSync(file, name);
  // Of one that is damaged there may be more, which must not be taken for a part of what comes in its place.
  for (const part of ['-wal', '-shm'])
    if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${name}${part}`);
  return name;
}

/** Writes what lies beside a store into it, which can be done only while nobody else uses it. */
function closeJournal(file: string): StoreProblem | null {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { timeout: 200 });
    const mode = database.prepare('PRAGMA journal_mode = DELETE').get()?.['journal_mode'];
    return mode === 'delete' ? null : { kind: 'store in use', file };
  } catch (error) {
    const problem = storeProblem(error, file);
    // One that is damaged is what is to be replaced.
    if (problem) return problem.kind === 'damaged store' || problem.kind === 'other file' ? null : problem;
    throw error;
  } finally {
    database?.close();
  }
}
