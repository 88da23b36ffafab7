import type { Before } from './coverage.ts';
import { changedIn } from './tried.ts';
import { HALVES } from '../eval/half.ts';
import { type Moved, movedIn } from './came.ts';
import type { Entity } from './entity.ts';
import { withValue } from './without.ts';

/** How far a constant is tried in steps from what it is, as shares of it. */
const LESS = [0.85, 0.65, 0.4, 0];
const MORE = [1.2, 1.5, 2.5];
const DIGITS = 3;

/** A constant that was chosen: a share, a weight, a threshold. */
export interface Range {
  readonly id: string;
  readonly value: number;
  /** The least and the greatest value that were tried between which half A and half B are flat. */
  readonly flat: Readonly<Record<'A' | 'B', readonly [from: number, to: number]>>;
  /** What moves at each value that was tried. */
  readonly tried: readonly { readonly value: number; readonly moved: readonly Moved[] }[];
  /** Whether no output is another, however far it is moved. */
  readonly idle: boolean;
}

export const idOf = ({ file, declared }: Entity): string => `${file}#${declared.name}`;

/** Where whole numbers were chosen too. */
const WHOLE = /^src\/(?:answers\/likely|search\/evidence\/roles)/u;

/** Thresholds and weights are fractions; most whole numbers are lengths and counts. */
export const isChosen = ({ file, handle }: Entity): boolean => {
  const value = handle.get();
  return typeof value === 'number' && (WHOLE.test(file) || !Number.isInteger(value));
};

/** So little may move, in one half over all sets, and it is still called flat. */
const FLAT = 1;

/** How many more or fewer are right or wrong in a half, whichever moves more. */
function shift(moved: readonly Moved[], half: Moved['half']): number {
  const sum = (of: 'right' | 'wrong'): number =>
    moved.filter((one) => one.half === half).reduce((all, one) => all + one[of][1] - one[of][0], 0);
  return Math.max(Math.abs(sum('right')), Math.abs(sum('wrong')));
}

/** What becomes of the worlds while a constant is of another value. */
function movedAt(all: readonly Entity[], before: readonly Before[], entity: Entity, value: number) {
  let changed = 0;
  const moved = withValue(all, entity, value, () =>
    before.flatMap((one) => {
      const came = changedIn(one, null);
      changed += came.size;
      return movedIn(one.world, one.results, came);
    }),
  );
  return { value, moved, changed };
}

/** Which worlds rest on the constants of a room. */
const OF_ROOM: readonly (readonly [room: RegExp, worlds: readonly string[]])[] = [
  [/^src\/answers\/check/u, ['altered quotations', 'cases that are asked', 'record']],
  [/^src\/answers\/(?:likely|told|when|same-act)/u, ['when of news', 'news-train']],
  [/^src\/(?:answers|search)/u, ['news with vectors', 'typed', 'seeds']],
  [/^src\/(?:text|corpus)/u, ['small texts', 'articles with gold']],
];

/** The names of the worlds by which a constant is tried. */
export const worldsFor = ({ file }: Entity): readonly string[] =>
  OF_ROOM.find(([room]) => room.test(file))?.[1] ?? [];

/** Moves a constant away from what it is, down and up, until both halves are moved. */
export function rangeOf(all: readonly Entity[], before: readonly Before[], entity: Entity): Range {
  const value = entity.handle.get() as number;
  const flat = { A: [value, value], B: [value, value] } as Record<'A' | 'B', [number, number]>;
  const tried: { value: number; moved: readonly Moved[] }[] = [];
  let idle = true;
  const at = (step: number) => {
    const came = movedAt(all, before, entity, Number((value * step).toFixed(DIGITS)));
    if (came.changed > 0) idle = false;
    return came;
  };
  for (const [end, steps] of [LESS, MORE].entries()) {
    // What is flat at the end is taken to be flat on the way there.
    const last = at(steps.at(-1)!);
    const open = new Set(HALVES.filter((half) => shift(last.moved, half) > FLAT));
    for (const half of HALVES) if (!open.has(half)) flat[half][end as 0 | 1] = last.value;
    for (const step of steps.slice(0, -1)) {
      if (open.size === 0) break;
      const came = at(step);
      for (const half of open)
        if (shift(came.moved, half) <= FLAT) flat[half][end as 0 | 1] = came.value;
        else open.delete(half);
      tried.push({ value: came.value, moved: came.moved });
    }
    tried.push({ value: last.value, moved: last.moved });
  }
  return { id: idOf(entity), value, flat, tried, idle };
}
