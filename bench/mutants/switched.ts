import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Copy } from './copy.ts';
import { keyOf, type Mutant, withSwitches } from './made.ts';
import type { Told } from './run/runner.ts';

/** What was noticed of a mutant, or is a loop without an end. */
export interface Noticed {
  readonly outcome: 'caught' | 'stuck';
  readonly by: string;
}

/** What came of trying mutants by switches. */
export interface Switched {
  /** By the keys of the mutants. */
  readonly noticed: ReadonlyMap<string, Noticed>;
  /** By their keys, the files of tests that were run with the switch on; none for what acts as a file is loaded. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files with tests that cannot be run again, with which nothing was tried. */
  readonly once: ReadonlySet<string>;
}

/**
 * Tries many mutants at once: the files are loaded with a switch for each of them, and every test is run again and again with one
 * switch on that it passes. So are not found those that act when a file is loaded, and those that only long tests notice.
 * @param tests in the order in which they are run
 */
export async function switchedIn(
  copy: Copy,
  mutants: readonly Mutant[],
  tests: readonly string[],
  into: string,
): Promise<Switched> {
  const { files, ids } = await withSwitches(mutants);
  const keys = new Map(mutants.map((mutant) => [ids.get(keyOf(mutant))!, keyOf(mutant)]));
  // A switch that nobody drew is not tried.
  const undrawn = [...ids.values()].filter((id) => !keys.has(id));
  const noticed = new Map<string, Noticed>();
  const asked = new Map<string, Set<string>>();
  const once = new Set<string>();
  let left = tests;
  await copy.with(files, async () => {
    while (left.length > 0) {
      rmSync(into, { force: true });
      const over = [...undrawn, ...[...keys].filter(([, key]) => noticed.has(key)).map(([id]) => id)];
      const run = await copy.switched({ tests: left, bail: false }, resolve(into), over);
      const told = existsSync(into)
        ? readFileSync(into, 'utf8')
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Told)
        : [];
      for (const { test, trying, caught = [], isOnce = false } of told) {
        if (isOnce) once.add(test);
        if (trying !== undefined) {
          const key = keys.get(trying)!;
          asked.set(key, (asked.get(key) ?? new Set()).add(test));
        }
        for (const id of caught) noticed.set(keys.get(id)!, { outcome: 'caught', by: test });
      }
      if (!run.isStuck) break;
      const last = told.at(-1);
      if (last?.trying === undefined) break;
      noticed.set(keys.get(last.trying)!, { outcome: 'stuck', by: last.test });
      left = left.slice(left.indexOf(last.test));
    }
  });
  return { noticed, asked, once };
}
