import { LOOKED_UP } from './inserts.ts';
import { ladder } from './ladder.ts';
import { idOf, type Movable } from './movable.ts';

/** Which end of its ladder: 0 is below, 1 above. */
export type End = 0 | 1;
export const ENDS: readonly End[] = [0, 1];

/** Where a comparison comes out otherwise: `src/search/rank.ts#PAIRS 1` with the greatest value. */
export const keyOf = (id: string, end: End): string => `${id} ${end}`;

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((one, i) => Object.is(one, b[i])));

/** Whether something comes out otherwise with the value at an end. */
function differs(
  { entity: { handle }, value: is, with: valued }: Movable,
  end: End,
  came: unknown,
  again: () => unknown,
): boolean {
  const value = handle.get();
  handle.set(valued(ladder(is)[end].at(-1) ?? is));
  try {
    return !isSame(came, again());
  } catch {
    return true;
  } finally {
    handle.set(value);
  }
}

/** Does some work, and gives what was noted meanwhile. */
export type Listen = <T>(work: () => T) => readonly [T, string[]];

/**
 * Listens for numbers that are looked up: works out what they are in once more with the least and the greatest value, and
 * notes which of these comes to something else. What is noted nowhere can change nothing.
 */
export function listening(all: readonly Movable[]): Listen {
  let notes: Set<string> | null = null;
  const byConstant = Map.groupBy(all, ({ entity }) => idOf(entity));

  function lookedUp(constants: readonly string[], again?: () => unknown): unknown {
    const came = again?.();
    const into = notes;
    if (into === null) return came;
    // While it is worked out with other values nothing is noted.
    notes = null;
    for (const one of constants.flatMap((id) => byConstant.get(id) ?? []))
      for (const end of ENDS)
        if (!into.has(keyOf(one.id, end)) && (!again || differs(one, end, came, again)))
          into.add(keyOf(one.id, end));
    notes = into;
    return came;
  }

  Object.assign(globalThis, { [LOOKED_UP]: lookedUp });
  return (work) => {
    const into = new Set<string>();
    notes = into;
    try {
      return [work(), [...into]];
    } finally {
      notes = null;
    }
  };
}
