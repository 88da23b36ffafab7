import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { forgetWords } from '../../../src/corpus/memo.ts';

/** What Stryker's switches look at: which one is on, and how often it may be passed before it is a loop without an end. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
}

/** What is told of the switches in the file SWITCHED, one line each: a test is about to try one, or has noticed it. */
export interface Told {
  readonly test: string;
  readonly trying?: string;
  readonly caught?: readonly string[];
  /** Whether it fails when it is run again, as what is set up before it is not: nothing was tried. */
  readonly isOnce?: boolean;
}

/** A test that takes longer is not run again and again, in milliseconds. */
const LONG = 1_500;

/** One that waits for ever with a switch on has noticed it: so many milliseconds longer than ten times what it takes as it is. */
const PATIENCE = 1_000;

const shared = globalThis as { __stryker__?: Switches; caught?: Set<string> };
const switches: Switches = (shared.__stryker__ ??= {});
const caught = (shared.caught ??= new Set(JSON.parse(process.env['PASSED_OVER'] ?? '[]') as string[]));

const tell = (told: Told): void => appendFileSync(process.env['SWITCHED']!, `${JSON.stringify(told)}\n`);

/** Runs each test as it is, and then with each of the switches on that it passes and that no test has noticed yet. */
export default class Switching extends TestRunner {
  async runTask(task: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(task) as () => Promise<void>;
    let took = 0;
    const passes = async (): Promise<boolean> => {
      try {
        const waited = pause(10 * took + PATIENCE, 'late', { ref: false });
        return (await Promise.race([run(), waited])) !== 'late';
      } catch {
        return false;
      }
    };
    const from = performance.now();
    switches.currentTestId = task.id;
    try {
      await run();
    } finally {
      switches.currentTestId = undefined;
    }
    took = performance.now() - from;
    const passed = Object.entries(switches.mutantCoverage?.perTest[task.id] ?? {}).filter(
      ([id]) => !caught.has(id),
    );
    const test = relative('.', task.file.filepath);
    if (passed.length === 0 || took > LONG) return;
    if (!(await passes())) return tell({ test, isOnce: true });
    const found: string[] = [];
    for (const [id, times] of passed) {
      tell({ test, trying: id });
      Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: 1_000 * times + 100_000 });
      if (!(await passes())) found.push(id);
      Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      forgetWords();
    }
    // What has left something behind that makes the test fail afterwards proves nothing.
    if (found.length === 0 || !(await passes())) return;
    for (const id of found) caught.add(id);
    tell({ test, caught: found });
  }
}
