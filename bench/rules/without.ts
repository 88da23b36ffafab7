import { forgetWords } from '../../src/corpus/memo.ts';
import { type Entity, madeAgain } from './entity.ts';

/**
 * Does something while a constant is another, and everything that is made of it.
 * @param all all constants, in the order in which they are made
 */
export function withValue<T>(all: readonly Entity[], entity: Entity, value: unknown, work: () => T): T {
  const changed = [entity, ...madeAgain(all, entity)];
  const before = changed.map(({ handle }) => handle.get());
  try {
    forgetWords();
    entity.handle.set(value);
    for (const { handle } of changed.slice(1)) handle.set(handle.make());
    return work();
  } finally {
    for (const [i, { handle }] of changed.entries()) handle.set(before[i]);
    forgetWords();
  }
}
