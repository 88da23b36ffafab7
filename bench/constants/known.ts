import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from '../../src/answers/once.ts';
import { forgetWords } from '../../src/corpus/memo.ts';
import { digested, type Digested } from '../rules/came.ts';
import type { Task, World } from '../rules/world.ts';
import type { Listen } from './lookups.ts';

/** A world with the constants as they are, and which of them bear on what. */
export interface Known {
  readonly world: World;
  /** Opened when it is first needed. */
  readonly opened: () => unknown;
  readonly results: ReadonlyMap<Task<unknown>, Digested>;
  /** The numbers that were listened for: of others it is not known. */
  readonly ids: ReadonlySet<string>;
  readonly inOpening: ReadonlySet<string>;
  readonly inTask: ReadonlyMap<Task<unknown>, ReadonlySet<string>>;
}

/** What is kept of it between runs, with tasks in order. */
interface Kept {
  /** The numbers that were listened for. */
  readonly ids: readonly string[];
  readonly results: readonly Digested[];
  readonly inOpening: readonly string[];
  readonly inTask: readonly (readonly string[])[];
}

function heard(world: World, ids: readonly string[], listen: Listen): Kept {
  forgetWords();
  const [archive, inOpening] = listen(() => world.open());
  const each = world.tasks.map((task) => {
    forgetWords();
    return listen(() => digested(task, archive));
  });
  return { ids, results: each.map(([came]) => came), inOpening, inTask: each.map(([, own]) => own) };
}

/** One task in so many is done again, to see that it came to the same while it was listened. */
const AGAIN = 25;

/**
 * Does all tasks of a world with the constants as they are.
 * @param all the numbers to listen for
 * @param path a file in which is kept what came of it
 * @throws Error where a task comes to something else now
 */
export function knownOf(world: World, all: readonly string[], listen: Listen, path: string): Known {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(heard(world, all, listen)));
  const { ids, results, inOpening, inTask } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  const opened = once(() => {
    const archive = world.open();
    for (let at = 0; at < world.tasks.length; at += AGAIN) {
      forgetWords();
      if (digested(world.tasks[at]!, archive).digest !== results[at]!.digest)
        throw new Error(`${world.tasks[at]!.set} comes to something else: remove ${path}`);
    }
    return { archive };
  });
  return {
    world,
    opened: () => opened().archive,
    results: new Map(world.tasks.map((task, at) => [task, results[at]!])),
    ids: new Set(ids),
    inOpening: new Set(inOpening),
    inTask: new Map(world.tasks.map((task, at) => [task, new Set(inTask[at])])),
  };
}
