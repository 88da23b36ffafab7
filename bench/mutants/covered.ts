import {
  appendFileSync,
  createReadStream,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Copy } from './copy.ts';
import type { Mutant } from './made.ts';
import type { Executed } from './run/executed.ts';
import type { Told } from './run/server.ts';

type Line = Executed & { readonly test: string };
type Parts = Executed['ran'];

/** Which tests reach a place of the program. */
export interface Covered {
  /** How long each file of green tests took. */
  readonly ms: ReadonlyMap<string, number>;
  readonly red: readonly string[];
  /** Those that reach it, or use its file where it acts as that is loaded. */
  readonly testsOf: (mutant: Mutant) => readonly string[];
}

const within = (parts: Parts, at: number): boolean => parts.some(([start, end]) => start <= at && at < end);

/** Runs these tests once, or reads what an earlier run left in the file at `kept`. */
export async function coveredBy(copy: Copy, tests: readonly string[], kept: string): Promise<Covered> {
  if (!existsSync(kept)) {
    rmSync(`${kept}.part`, { force: true });
    const { told } = await copy.cover(tests, resolve(`${kept}.part`));
    appendFileSync(`${kept}.part`, told.map((one) => `${JSON.stringify(one)}\n`).join(''));
    renameSync(`${kept}.part`, kept);
  }
  return read(kept);
}

async function read(kept: string): Promise<Covered> {
  const ms = new Map<string, number>();
  const red: string[] = [];
  const ran = new Map<string, Map<string, Parts>>();
  const top = new Map<string, { readonly test: string; readonly parts: Parts }>();
  for await (const row of createInterface({ input: createReadStream(kept) })) {
    const line = JSON.parse(row) as Line | Told;
    if ('ms' in line) {
      if (line.isGreen) ms.set(line.test, line.ms);
      else red.push(line.test);
      continue;
    }
    const file = line.url.replace(/^.*?\/mutants-[^/]*\//u, '');
    const test = line.test.replace(/^.*?\/mutants-[^/]*\//u, '');
    if (line.top.length > 0 && !top.has(file)) top.set(file, { test, parts: line.top });
    const of = ran.get(file) ?? new Map<string, Parts>();
    if (line.ran.length > 0) of.set(test, [...(of.get(test) ?? []), ...line.ran]);
    ran.set(file, of);
  }
  const importers = importersOf();
  /** Which tests run functions of a file, or of those that import it if it has none. */
  const usersOf = (file: string, steps: number): string[] => {
    const own = [...(ran.get(file)?.keys() ?? [])];
    if (steps === 0) return own;
    return [...new Set([...own, ...(importers.get(file) ?? []).flatMap((by) => usersOf(by, steps - 1))])];
  };
  return {
    ms,
    red,
    testsOf({ file, start }) {
      const first = top.get(file);
      const of = [...(ran.get(file) ?? [])].filter(([, parts]) => within(parts, start)).map(([test]) => test);
      const isLoaded = first !== undefined && within(first.parts, start);
      // What only the first that loads the file has run may have been run as it was loaded.
      const atLoading = isLoaded || (of.length > 0 && of.every((test) => test === first?.test));
      return atLoading ? usersOf(file, 2) : of;
    },
  };
}

function importersOf(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('{src,commands}/**/*.ts'))
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/gu)) {
      const to = relative('.', normalize(join(dirname(file), path!)));
      found.set(to, [...(found.get(to) ?? []), file]);
    }
  return found;
}
