import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { isWritable } from './is-writable.ts';
import { migrate } from './migrate.ts';
import { storeProblem, type StoreProblem } from './problem.ts';

/** Milliseconds to wait for another process that is just writing. Who reads has others waiting for answers, and writes nothing that cannot wait. */
const WAIT = 10_000;
const WAIT_TO_KEEP = 300;

/** The name of a store that is in memory alone. */
export const IN_MEMORY = ':memory:';

/** What SQLite says of a store that it may not write beside. */
const FROZEN = new Set(['store unreadable', 'read-only store']);

const START = 'SQLite format 3\0';

/** Whether a file is something other than a database: it is left alone. */
export function isOther(file: string): boolean {
  const start = Buffer.alloc(START.length);
  const from = openSync(file, 'r');
  try {
    const length = readSync(from, start);
    return length > 0 && start.toString('latin1') !== START;
  } finally {
    closeSync(from);
  }
}

/**
 * Opens the file of a store.
 * @param create whether it is made where there is none
 */
export function openDatabase(file: string, create: boolean): DatabaseSync | StoreProblem {
  let database: DatabaseSync | null = null;
  try {
    const there = existsSync(file);
    if (!there && !create) return { kind: 'no store', file };
    if (there && isOther(file)) return { kind: 'other file', file };
    database = new DatabaseSync(file, { timeout: create ? WAIT : WAIT_TO_KEEP });
    const mayWrite = file === IN_MEMORY || (isWritable(dirname(file)) && (!there || isWritable(file)));
    const problem = migrate(database, file, mayWrite);
    if (problem) {
      database.close();
      return problem;
    }
    // An acknowledged transaction is on the disk, not in the system's memory.
    if (mayWrite) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return database;
  } catch (error) {
    database?.close();
    const problem = storeProblem(error, file);
    if (!problem) throw error;
    return !create && FROZEN.has(problem.kind) ? (openFrozen(file) ?? problem) : problem;
  }
}

/**
 * Opens a store on a disk that nobody can write: SQLite would keep a note of who reads it beside the file. Null where something
 * that belongs to it lies beside it already, and it would be read without.
 */
function openFrozen(file: string): DatabaseSync | StoreProblem | null {
  if (isWritable(dirname(file)) || existsSync(`${file}-wal`)) return null;
  const address = pathToFileURL(file);
  address.searchParams.set('immutable', '1');
  try {
    const database = new DatabaseSync(address, { readOnly: true });
    const problem = migrate(database, file, false);
    if (problem) database.close();
    return problem ?? database;
  } catch {
    return null;
  }
}
