import { join, relative } from 'node:path';
import {
  BaseSequencer,
  createVitest,
  type Reporter,
  type TestModule,
  type TestSpecification,
} from 'vitest/node';

/** What is asked: to run these files of tests in this order, and whether to end at the first that fails. */
export interface Asked {
  readonly tests: readonly string[];
  readonly bail: boolean;
}

/** What became of one file of tests. */
export interface Told {
  readonly test: string;
  readonly isGreen: boolean;
  readonly ms: number;
}

/** What is told: that a test has ended, of a file of them, and at last of all. */
export type Message =
  | { readonly kind: 'test' }
  | ({ readonly kind: 'file' } & Told)
  | { readonly kind: 'all'; readonly isGreen: boolean };

// Runs files of tests for whoever started it, again and again: to start anew for each takes longer than most of them. Modules are
// loaded by Node itself and anew in each run; nothing is transformed, so that offsets are those of the source.
const tell = (message: Message): void => void process.send!(message);

class Teller implements Reporter {
  onTestCaseResult(): void {
    tell({ kind: 'test' });
  }
  onTestModuleEnd(module: TestModule): void {
    const { duration } = module.diagnostic();
    tell({
      kind: 'file',
      test: relative('.', module.moduleId),
      isGreen: module.ok(),
      ms: Math.round(duration),
    });
  }
}

let order: readonly string[] = [];
const placeOf = ({ moduleId }: TestSpecification): number => order.indexOf(relative('.', moduleId));
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}

const vitest = await createVitest(
  'test',
  {
    config: false,
    watch: false,
    include: ['test/**/*.test.ts'],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    setupFiles: process.env['COVERED'] === undefined ? [] : ['bench/mutants/run/cover.ts'],
    reporters: [new Teller()],
    ...(process.env['SWITCHED'] === undefined ? {} : { runner: 'bench/mutants/run/runner.ts' }),
    sequence: { sequencer: InOrder },
    expect: { poll: { timeout: 10_000 } },
    experimental: { viteModuleRunner: false },
  },
  { server: { watch: null } },
);

process.on('message', ({ tests, bail }: Asked) => {
  order = tests;
  vitest.config.bail = bail ? 1 : 0;
  const [project] = vitest.projects;
  const run = async (): Promise<void> => {
    const specifications = tests.map((test) => project!.createSpecification(join(process.cwd(), test)));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false);
    tell({
      kind: 'all',
      isGreen: unhandledErrors.length === 0 && testModules.every((module) => module.ok()),
    });
  };
  void run();
});
