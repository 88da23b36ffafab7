import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './made.ts';

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

/** A copy of the project that can be broken. */
export interface Trial {
  /**
   * Runs the tests at these paths over the broken copy, up to the first that fails.
   * @returns whether one fails, or they do not end in time
   */
  readonly catches: (mutant: Mutant, tests: readonly string[]) => Promise<boolean>;
  readonly close: () => void;
}

/** @param limit a run that takes more milliseconds is stuck, which is noticed as well */
export function openTrial(root: string, limit: number): Trial {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const path of NEEDED) cpSync(join(root, path), join(copy, path), { recursive: true, filter });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const run = async (tests: readonly string[]): Promise<boolean> => {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--bail', '1', '--reporter', 'dot', '--no-cache', ...tests];
    // In a group of its own, so that what the tests started ends with them.
    const child = spawn(process.execPath, args, { cwd: copy, detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), limit);
    const [code] = (await once(child, 'exit')) as [number | null];
    clearTimeout(timer);
    return code !== 0;
  };
  return {
    async catches({ file, start, end, replacement }, tests) {
      const path = join(copy, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.slice(0, start) + replacement + text.slice(end));
      try {
        return await run(tests);
      } finally {
        writeFileSync(path, text);
      }
    },
    close: () => rmSync(copy, { recursive: true }),
  };
}
