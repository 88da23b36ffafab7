import type { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './migrations.ts';
import type { StoreProblem } from './problem.ts';

/** Says in the head of the file whose it is: "Vbtm". */
const APPLICATION = 0x5662746d;

const numberOf = (database: DatabaseSync, sql: string): number =>
  Number(Object.values(database.prepare(sql).get() ?? {})[0]);

/**
 * Brings a store to this program's version, each migration whole or not at all.
 * @param migrations all of them, the oldest first
 * @param mayWrite whether an older one may be changed
 * @returns why it cannot be used, or null
 */
export function migrate(
  database: DatabaseSync,
  file: string,
  mayWrite: boolean,
  migrations: readonly string[] = MIGRATIONS,
): StoreProblem | null {
  const known = migrations.length;
  const look = (): StoreProblem | number => {
    const found = numberOf(database, 'PRAGMA user_version');
    const application = numberOf(database, 'PRAGMA application_id');
    if (application !== APPLICATION) {
      const empty = numberOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
      return empty && mayWrite ? 0 : { kind: 'other file', file };
    }
    return found > known ? { kind: 'newer store', file, found, known } : found;
  };
  const before = look();
  if (typeof before !== 'number') return before;
  if (before === known) return null;
  if (!mayWrite) return { kind: 'older store', file, found: before, known };
  database.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have done it while this one waited.
    const found = look();
    if (typeof found !== 'number') {
      database.exec('ROLLBACK');
      return found;
    }
    for (const migration of migrations.slice(found)) database.exec(migration);
    database.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${known}; COMMIT`);
    return null;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
