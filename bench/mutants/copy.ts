import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './made.ts';
import type { Asked, Message, Told } from './run/server.ts';

/** What the tests need of this project. */
const NEEDED = [
  'src',
  'commands',
  'test',
  'seeds',
  'bench',
  'docs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
const NOT_NEEDED = /(?:^|\/)(?:node_modules|bench\/data)(?:\/|$)/u;
const filter = (from: string): boolean => !NOT_NEEDED.test(from);

/** Puts something else in a module's place, and so shares its modules with no other tests. */
const ALONE = 'test/discord/reply/prove.test.ts';

/** A run in which no test ends, or no switch is tried, for so many milliseconds is stuck. */
const STUCK = 60_000;

export interface Run {
  readonly told: readonly Told[];
  readonly isGreen: boolean;
  readonly isStuck: boolean;
}

/** A copy of the project that can be broken. */
export interface Copy {
  /** Runs files of tests in one thread that shares its modules. */
  readonly run: (asked: Asked) => Promise<Run>;
  /** Runs them and writes down which places they reach, see `run/cover.ts`. */
  readonly cover: (tests: readonly string[], into: string) => Promise<Run>;
  /** Runs them as each of some switches is on, see `run/runner.ts`, which tells in the file at `into`. */
  readonly switched: (asked: Asked, into: string, passedOver: readonly string[]) => Promise<Run>;
  /** Does something while other files stand in place of these. */
  readonly with: <T>(
    files: readonly { readonly name: string; readonly content: string }[],
    doing: () => Promise<T>,
  ) => Promise<T>;
  /** Does something while the copy is broken. */
  readonly broken: <T>(mutant: Mutant, doing: () => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

export function openCopy(root: string): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  let server: ChildProcess | null = null;
  // In a group of its own, so that what the tests started ends with it.
  const start = (env: Record<string, string>): ChildProcess =>
    fork('bench/mutants/run/server.ts', {
      cwd: copy,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(copy, 'compiled'), ...env },
    });
  const end = (): void => {
    if (server?.exitCode === null && server.signalCode === null) process.kill(-server.pid!, 'SIGKILL');
    server = null;
  };
  const runIn = (child: ChildProcess, asked: Asked, grows?: string): Promise<Run> =>
    new Promise((resolve) => {
      const told: Told[] = [];
      const done = (isGreen: boolean, isStuck: boolean): void => {
        clearTimeout(timer);
        clearInterval(looking);
        child.removeAllListeners();
        if (isStuck) end();
        resolve({ told, isGreen, isStuck });
      };
      const timer = setTimeout(done, STUCK, false, true);
      let size = 0;
      const looking = setInterval(() => {
        const now = grows !== undefined && existsSync(grows) ? statSync(grows).size : 0;
        if (now > size) timer.refresh();
        size = now;
      }, 1_000);
      child.on('exit', () => done(false, true));
      child.on('message', (message: Message) => {
        timer.refresh();
        if (message.kind === 'file') told.push(message);
        if (message.kind === 'all') done(message.isGreen, false);
      });
      child.send(asked);
    });
  const runAll = async (env: Record<string, string>, { tests, bail }: Asked): Promise<Run> => {
    const told: Told[] = [];
    for (const some of [tests.filter((test) => test !== ALONE), tests.filter((test) => test === ALONE)]) {
      if (some.length === 0) continue;
      const run = await runIn((server ??= start(env)), { tests: some, bail }, env['SWITCHED']);
      told.push(...run.told);
      if (run.isStuck || (bail && !run.isGreen)) return { ...run, told };
    }
    return { told, isGreen: told.every(({ isGreen }) => isGreen), isStuck: false };
  };
  return {
    run: (asked) => runAll({}, asked),
    async cover(tests, into) {
      end();
      const run = await runAll({ COVERED: into }, { tests, bail: false });
      end();
      return run;
    },
    async switched(asked, into, passedOver) {
      end();
      const run = await runAll({ SWITCHED: into, PASSED_OVER: JSON.stringify(passedOver) }, asked);
      end();
      return run;
    },
    async with(files, doing) {
      for (const { name, content } of files) writeFileSync(join(copy, name), content);
      try {
        return await doing();
      } finally {
        for (const { name } of files) cpSync(join(root, name), join(copy, name));
      }
    },
    async broken({ file, start: from, end: to, replacement }, doing) {
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.slice(0, from) + replacement + text.slice(to));
      try {
        return await doing();
      } finally {
        writeFileSync(path, text);
      }
    },
    close() {
      end();
      rmSync(copy, { recursive: true });
    },
  };
}
