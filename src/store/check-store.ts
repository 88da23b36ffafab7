import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isOther } from './database.ts';
import { migrate } from './migrate.ts';
import { storeProblem, type StoreProblem } from './problem.ts';

/** Looks through the whole of a store, and changes nothing. @returns why it cannot be used, or null */
export function checkStore(file: string): StoreProblem | null {
  if (!existsSync(file)) return { kind: 'no store', file };
  let database: DatabaseSync | null = null;
  try {
    if (isOther(file)) return { kind: 'other file', file };
    database = new DatabaseSync(file, { readOnly: true });
    const schema = migrate(database, file, false);
    if (schema && schema.kind !== 'older store') return schema;
    const found = String(Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})[0]);
    return found === 'ok' ? schema : { kind: 'damaged store', file, detail: found };
  } catch (error) {
    const problem = storeProblem(error, file);
    if (problem) return problem;
    throw error;
  } finally {
    database?.close();
  }
}
