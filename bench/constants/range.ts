import { forgetWords } from '../../src/corpus/memo.ts';
import type { Half } from '../eval/half.ts';
import { type Digested, digested, type Moved, movedIn } from '../rules/came.ts';
import { type Entity, madeAgain } from '../rules/entity.ts';
import { withValue } from '../rules/without.ts';
import type { Task } from '../rules/world.ts';
import type { Known } from './known.ts';
import { ladder } from './ladder.ts';
import { type End, ENDS, keyOf } from './lookups.ts';
import type { Movable } from './movable.ts';

/** What moves while a constant is of another value. */
export interface Moves {
  readonly value: number;
  readonly moved: readonly Moved[];
  /** How many texts and questions come to anything else, of each set. */
  readonly changed: Readonly<Record<string, number>>;
  readonly fails?: string;
}

/** How far a constant was moved, and what came of it. */
export interface Range {
  readonly id: string;
  readonly value: number;
  /** The names of the worlds that were read or asked. */
  readonly worlds: readonly string[];
  /** From the least to the greatest. */
  readonly tried: readonly Moves[];
}

/** Whether no figure of a half is another. */
export const isFlat = ({ moved, fails }: Moves, half: Half): boolean =>
  fails === undefined && moved.every((one) => one.half !== half);

/** From where to where, of what was tried, no figure of a half is another; `null` is as far as it was tried, and further. */
export function flatOf(
  { value, tried }: Pick<Range, 'value' | 'tried'>,
  half: Half,
): readonly [from: number, to: number] {
  const flat = (some: readonly Moves[]): number => {
    const end = some.findIndex((one) => !isFlat(one, half));
    return some[(end === -1 ? some.length : end) - 1]?.value ?? value;
  };
  return [
    flat(tried.filter((one) => one.value < value).toReversed()),
    flat(tried.filter((one) => one.value > value)),
  ];
}

/** The tasks that may come to something else with a value at an end; all where that was not noted. */
function tasksAt(known: Known, id: string, end: End, isMaking: boolean) {
  const key = keyOf(id, end);
  const reopens = isMaking || !known.ids.has(id) || known.inOpening.has(key);
  const tasks = known.world.tasks.filter((task) => reopens || known.inTask.get(task)!.has(key));
  return { known, tasks, reopens };
}

type Asked = ReturnType<typeof tasksAt>;

function changedIn({ known, tasks, reopens }: Asked): Map<Task<unknown>, Digested> {
  if (tasks.length === 0) return new Map();
  const now = reopens ? known.world.open() : known.opened();
  const came = tasks.map((task) => {
    forgetWords();
    return [task, digested(task, now)] as const;
  });
  return new Map(came.filter(([task, one]) => one.digest !== known.results.get(task)!.digest));
}

/** Moves a constant to each value of its ladder. What is the same at an end is taken to be the same on the way there. */
export function rangeOf(all: readonly Entity[], worlds: readonly Known[], number: Movable): Range {
  const { id, entity, value } = number;
  const isMaking = madeAgain(all, entity).length > 0;
  const at = (to: number, asked: readonly Asked[]): { moves: Moves; left: Asked[] } => {
    const changed: Record<string, number> = {};
    // Opened while the number is what it is.
    for (const one of asked) if (one.tasks.length > 0 && !one.reopens) one.known.opened();
    try {
      return withValue(all, entity, number.with(to), () => {
        const came = asked.map((one) => ({ one, came: changedIn(one) }));
        for (const each of came)
          for (const { set } of each.came.keys()) changed[set] = (changed[set] ?? 0) + 1;
        const moved = came.flatMap((each) =>
          movedIn(each.one.known.world, each.one.known.results, each.came),
        );
        const left = came.map((each) => Object.assign({}, each.one, { tasks: [...each.came.keys()] }));
        return { moves: { value: to, moved, changed }, left };
      });
    } catch (error) {
      return {
        moves: { value: to, moved: [], changed, fails: String(error).slice(0, 100) },
        left: [...asked],
      };
    }
  };
  const tried = ENDS.flatMap((end) => {
    const steps = ladder(value)[end];
    const last = steps.at(-1);
    if (last === undefined) return [];
    const { moves, left } = at(
      last,
      worlds.map((known) => tasksAt(known, id, end, isMaking)),
    );
    const between = steps.slice(0, -1).map((to) => at(to, left).moves);
    return between.concat(moves);
  });
  return {
    id,
    value,
    worlds: worlds.map(({ world }) => world.name),
    tried: tried.toSorted((a, b) => a.value - b.value),
  };
}
