import { appendFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { executed, type Script } from './executed.ts';

// Set up before each file of tests: which places of src it reaches goes into the file COVERED, one line a file of src.

/** One for all files of tests, as they share their modules. */
const shared = globalThis as { covering?: Session };

if (process.env['COVERED'] !== undefined && shared.covering === undefined) {
  shared.covering = new Session();
  shared.covering.connect();
  await shared.covering.post('Profiler.enable');
  await shared.covering.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

const taken = async (): Promise<Script[]> => {
  const { result } = (await shared.covering!.post('Profiler.takePreciseCoverage')) as { result: Script[] };
  return result.filter(({ url }) => /\/(?:src|commands)\/.*\.ts$/u.test(url));
};

const loaded: Script[] = [];
beforeAll(async () => {
  if (shared.covering !== undefined) loaded.push(...(await taken()));
});
afterAll(async () => {
  if (shared.covering === undefined) return;
  const test = expect.getState().testPath;
  const lines = [...loaded, ...(await taken())].map((script) =>
    JSON.stringify({ test, ...executed(script) }),
  );
  appendFileSync(process.env['COVERED']!, lines.map((line) => `${line}\n`).join(''));
});
