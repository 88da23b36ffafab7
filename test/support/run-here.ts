import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { vi } from 'vitest';
import { bareEnv } from './bare-env.ts';

const SOURCES = join(import.meta.dirname, '..', '..', 'src');

/**
 * Runs one of the programs that end by themselves, as `node src/NAME.ts ARGS` does, in this process: starting one takes
 * longer than what most of them are asked for. Each is started once as well where its tests show what only a process can.
 * @param env what it is given of an environment, beside what `bareEnv` has
 */
export async function runHere(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const before = { argv: process.argv, env: process.env, exitCode: process.exitCode };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  const listening = process.stdout.listeners('error');
  process.argv = [process.execPath, name, ...args];
  process.env = { ...bareEnv, ...env };
  process.exitCode = undefined;
  try {
    // A module under an address of its own is run anew, over those that are there already.
    await import(`${join(SOURCES, name)}.ts?${randomUUID()}`);
    return { ...said, status: (process.exitCode as number | undefined) ?? 0 };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const one of process.stdout.listeners('error'))
      if (!listening.includes(one)) process.stdout.off('error', one as () => void);
    Object.assign(process, before);
  }
}
