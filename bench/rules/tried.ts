import { type Before, keysOf } from './coverage.ts';
import { type Digested, digested, isLoss, type Moved, movedIn } from './came.ts';
import type { Candidate } from './candidate.ts';
import type { Entity } from './entity.ts';
import type { Task } from './world.ts';
import { withValue } from './without.ts';

/** What comes of taking something out. */
export interface Tried {
  readonly id: string;
  readonly kind: Candidate['kind'];
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** How many texts and questions come to something else, and of how many sets. */
  readonly changed: Readonly<Record<string, number>>;
  readonly moved: readonly Moved[];
  /** The worlds that were not looked at, since half B had lost something before. */
  readonly unseen: readonly string[];
  /** Why the program does not run without it. */
  readonly fails?: string;
}

/** How many texts and questions have to be done again without a candidate. */
export function costOf(all: readonly Entity[], before: readonly Before[], candidate: Candidate): number {
  const keys = keysOf(all, candidate);
  const count = ({ world, inOpening, inTask }: Before): number =>
    keys === null || !keys.isDisjointFrom(inOpening)
      ? world.tasks.length
      : world.tasks.filter((task) => !keys.isDisjointFrom(inTask.get(task)!)).length;
  return before.reduce((sum, one) => sum + count(one), 0);
}

/** The tasks of a world that come to something else. @param keys what must have answered; null where that is not known */
export function changedIn(before: Before, keys: ReadonlySet<string> | null): Map<Task<unknown>, Digested> {
  const { world, opened, results, inOpening, inTask } = before;
  const reopens = keys === null || !keys.isDisjointFrom(inOpening);
  const asked = world.tasks.filter((task) => reopens || !keys.isDisjointFrom(inTask.get(task)!));
  if (asked.length === 0) return new Map();
  const now = reopens ? world.open() : opened;
  const found = new Map<Task<unknown>, Digested>();
  for (const task of asked) {
    const one = digested(task, now);
    if (one.digest !== results.get(task)!.digest) found.set(task, one);
  }
  return found;
}

/** Takes a candidate out and does what it may be missed in, until half B has lost something. */
export function tried(all: readonly Entity[], before: readonly Before[], candidate: Candidate): Tried {
  const { id, kind, entity, name } = candidate;
  const keys = keysOf(all, candidate);
  const [changed, moved, unseen]: [Record<string, number>, Moved[], string[]] = [{}, [], []];
  const head = { id, kind, file: entity.file, line: entity.declared.line, name };
  try {
    withValue(all, entity, candidate.without(), () => {
      for (const one of before) {
        if (moved.some((each) => each.half === 'B' && isLoss(each))) {
          unseen.push(one.world.name);
          continue;
        }
        const came = changedIn(one, keys);
        for (const { set } of came.keys()) changed[set] = (changed[set] ?? 0) + 1;
        moved.push(...movedIn(one.world, one.results, came));
      }
    });
  } catch (error) {
    return { ...head, changed, moved, unseen, fails: String(error).slice(0, 100) };
  }
  return { ...head, changed, moved, unseen };
}
