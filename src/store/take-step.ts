import type { Statements } from './statements.ts';
import type { Step } from './store.ts';
import { type Done, joins, takeOne } from './take.ts';

/** Takes in a file that was read, or one that is as it was, for servers. */
export function takeStep(statements: Statements, step: Step, servers: readonly string[]): Done {
  if ('taken' in step) return takeOne(statements, step.taken, servers);
  const { number } = step.same;
  statements.touch.run(step.modified, number);
  if (joins(statements, number, servers)) statements.changed.run(number);
  return { added: 0, changed: 0, same: statements.held.all(number).length, gone: 0 };
}
