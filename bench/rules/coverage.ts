import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { forgetWords } from '../../src/corpus/memo.ts';
import { digested, type Digested } from './came.ts';
import type { Candidate } from './candidate.ts';
import { type Entity, madeAgain } from './entity.ts';
import { noted } from './noted.ts';
import type { Task, World } from './world.ts';

/** A world as it is, and which constants answered where. */
export interface Before {
  readonly world: World;
  readonly opened: unknown;
  readonly results: ReadonlyMap<Task<unknown>, Digested>;
  /** What answered while it was opened, and for each of its tasks. */
  readonly inOpening: ReadonlySet<string>;
  readonly inTask: ReadonlyMap<Task<unknown>, ReadonlySet<string>>;
}

const keyOf = ({ file, declared }: Entity, element: number | null): string =>
  `${file}#${declared.name}${element === null ? '' : `[${element}]`}`;

/** What was noted of a world, with tasks in order. */
interface Noted {
  readonly results: readonly Digested[];
  readonly inOpening: readonly string[];
  readonly inTask: readonly (readonly string[])[];
}

/** Opens the worlds and does all tasks, noting which constants answer. */
function notedIn(worlds: readonly World[], all: readonly Entity[]): Noted[] {
  let notes = new Set<string>();
  const values = all.map((entity) => ({ entity, value: entity.handle.get() }));
  for (const { entity, value } of values) {
    const same = noted(value, (element) => notes.add(keyOf(entity, element)));
    if (same !== null) entity.handle.set(same);
  }
  const noting = <T>(work: () => T): readonly [came: T, notes: readonly string[]] => {
    forgetWords();
    notes = new Set();
    return [work(), [...notes]];
  };
  const found = worlds.map((world): Noted => {
    const [archive, inOpening] = noting(() => world.open());
    const each = world.tasks.map((task) => noting(() => digested(task, archive)));
    return { results: each.map(([came]) => came), inOpening, inTask: each.map(([, own]) => own) };
  });
  for (const { entity, value } of values) entity.handle.set(value);
  forgetWords();
  return found;
}

/** One task in so many is done again, to see that it came to the same while it was noted what answers. */
const AGAIN = 25;

/**
 * Opens the worlds as they are.
 * @param path a file in which is kept what was noted
 * @throws Error where a task comes to something else now
 */
export function beforehand(worlds: readonly World[], all: readonly Entity[], path: string): Before[] {
  if (!existsSync(path)) writeFileSync(path, JSON.stringify(notedIn(worlds, all)));
  const notes = JSON.parse(readFileSync(path, 'utf8')) as readonly Noted[];
  return worlds.map((world, i): Before => {
    const { results, inOpening, inTask } = notes[i]!;
    const { tasks } = world;
    const archive = world.open();
    for (let at = 0; at < tasks.length; at += AGAIN)
      if (digested(tasks[at]!, archive).digest !== results[at]!.digest)
        throw new Error(`${tasks[at]!.set} comes to something else: remove ${path}`);
    return {
      world,
      opened: archive,
      results: new Map(tasks.map((task, at) => [task, results[at]!])),
      inOpening: new Set(inOpening),
      inTask: new Map(tasks.map((task, at) => [task, new Set(inTask[at])])),
    };
  });
}

/** The elements of a list of rules that are, or say, one of some constants. */
function elementsOf({ declared, file }: Entity, changed: ReadonlySet<Entity>): string[] {
  const names = new Set([...changed].map((one) => one.declared.name));
  return declared.elements.flatMap((written, i) =>
    (written.match(/[\w$]+/gu) ?? []).some((word) => names.has(word))
      ? [`${file}#${declared.name}[${i}]`]
      : [],
  );
}

const isNoted = ({ handle }: Entity): boolean => noted(handle.get(), () => {}) !== null;

/**
 * What must have answered somewhere, or nothing is another there without the candidate.
 * @returns null where that is not known
 */
export function keysOf(all: readonly Entity[], { entity, element }: Candidate): ReadonlySet<string> | null {
  const again = madeAgain(all, entity);
  const changed = new Set([entity, ...again]);
  if ([...changed].some((one) => one.usedLater && !isNoted(one))) return null;
  return new Set([
    keyOf(entity, element),
    ...again.flatMap((one) => {
      if (Array.isArray(one.handle.get()) && one.declared.elements.length > 0)
        return elementsOf(one, changed);
      return Array.isArray(one.handle.get())
        ? (one.handle.get() as unknown[]).map((_, i) => keyOf(one, i))
        : [keyOf(one, null)];
    }),
  ]);
}
