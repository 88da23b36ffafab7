import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open-store.ts';

/** What is killed, and how often. */
export interface Killing {
  /** The program and its arguments; it prints the name of each file that is acknowledged. */
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly archive: string;
  readonly store: string;
  /** So many names are printed before; one unless it is told. */
  readonly after?: number;
  /** Milliseconds after these, at most. */
  readonly within: number;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
}

/** What it came to. */
export interface Killed {
  readonly killed: boolean;
  /** The names that were printed. */
  readonly acknowledged: readonly string[];
}

/** The names that were printed. A line that was cut off was not acknowledged. */
const namesIn = (printed: string): string[] => printed.split('\n').slice(0, -1);

/** Starts an import and kills it (SIGKILL) at a moment that nobody chose, unless it ends before. */
export function killOnce({
  command,
  env = process.env,
  after = 1,
  within,
  random,
}: Killing): Promise<Killed> {
  const [program, ...args] = command;
  const child = spawn(program!, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  let killing: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    printed += some;
    if (killing || namesIn(printed).length < after) return;
    killing = setTimeout(() => child.kill('SIGKILL'), random() * within);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(killing);
      resolve({ killed: signal === 'SIGKILL', acknowledged: namesIn(printed) });
    });
  });
}

/** The names among some whose article the store does not hold word for word; every name where its file is damaged. */
export function lostOf(names: readonly string[], { archive, store: file }: Killing): readonly string[] {
  const database = new DatabaseSync(file);
  const whole = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'] === 'ok';
  database.close();
  const store = openStore(file);
  if (!whole || 'kind' in store) return names;
  const held = new Set(store.articlesOf(null).map(({ hash }) => hash));
  store.close();
  return names.filter((name) => {
    const bytes = readFileSync(join(archive, name));
    return !held.has(createHash('sha256').update(bytes).digest('hex'));
  });
}
