import type { DatabaseSync } from 'node:sqlite';
import { storeProblem, type StoreProblem } from './problem.ts';
import type { Statements } from './statements.ts';

/** Does all of it or nothing. What is wrong with the place comes back as data; faults of the program are thrown. */
export function transaction<T>(
  database: DatabaseSync,
  { begin, commit, rollback }: Statements,
  file: string,
  write: () => T,
): T | StoreProblem {
  try {
    begin.run();
    const done = write();
    commit.run();
    return done;
  } catch (error) {
    if (database.isTransaction) rollback.run();
    const problem = storeProblem(error, file);
    if (problem) return problem;
    throw error;
  }
}
