import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { storeProblem, type Holder, type LockedStore, type StoreProblem } from './problem.ts';

/** Held while a process writes articles; the system takes it back when that process ends, however it does. */
export interface Lock {
  readonly release: () => void;
}

const Held = z.object({ process: z.number(), doing: z.string(), since: z.string() });

function holderOf(database: DatabaseSync): Holder | null {
  return Held.safeParse(database.prepare('SELECT process, doing, since FROM holder').get()).data ?? null;
}

/** Who holds the lock of a store just now; null where nobody does, or it cannot be told. */
export function lockedBy(file: string): LockedStore | null {
  if (!existsSync(`${file}-lock`)) return null;
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(`${file}-lock`, { timeout: 0 });
    database.exec('BEGIN IMMEDIATE; ROLLBACK');
    return null;
  } catch (error) {
    return storeProblem(error, file)?.kind === 'store in use'
      ? { kind: 'locked store', file, holder: database && holderOf(database) }
      : null;
  } finally {
    database?.close();
  }
}

/**
 * Takes the lock of a store: a small database beside it, in which a transaction stays open. Others can read in it who holds it.
 * @param doing what is done, as it is typed
 */
export function takeLock(file: string, doing: string): Lock | StoreProblem {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(`${file}-lock`, { timeout: 200 });
    database.exec('CREATE TABLE IF NOT EXISTS holder (process INTEGER, doing TEXT, since TEXT) STRICT');
    database.exec('BEGIN IMMEDIATE; DELETE FROM holder');
    const since = new Date().toISOString().slice(0, 16).replace('T', ' ');
    database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, doing, since);
    // What is told must be committed; who comes in between finds a holder that has just begun.
    database.exec('COMMIT; BEGIN IMMEDIATE');
    const held = database;
    return { release: () => held.close() };
  } catch (error) {
    const problem = storeProblem(error, file);
    if (problem?.kind !== 'store in use') {
      database?.close();
      if (problem) return problem;
      throw error;
    }
    const holder = database && holderOf(database);
    database?.close();
    return { kind: 'locked store', file, holder };
  }
}
