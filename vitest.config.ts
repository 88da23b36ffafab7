import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

// Loading the same modules again for each file took half of the time. Only a file that puts something else in a module's place needs its own.
const MOCKING = ['test/discord/reply/prove.test.ts'];

const SAME_CASES = 'test/support/same-cases.ts';

// What tests start (npm run import, npm start) loads the same modules each time: compiled once, they are there at once.
const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'compiled') };

// On a busy machine a property of some hundred runs takes its time, and so does what is set up.
const timeout = { testTimeout: 120_000, hookTimeout: 120_000 };

const rest = {
  ...timeout,
  setupFiles: [SAME_CASES],
  include: ['test/**/*.test.ts'],
  exclude: MOCKING,
  isolate: false,
  env,
  expect: { poll: { timeout: 60_000 } },
  // Node loads the modules itself, as it does for whoever runs the program: through Vite they take longer to load and to run.
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

export default defineConfig({
  test: {
    // Many tests wait for a process, a socket or a timer: more workers than processors leave none idle. With twice as many the tests are slower.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...timeout, name: 'alone', setupFiles: [SAME_CASES], include: MOCKING } },
      { test: { name: 'sharing', ...rest } },
    ],
  },
});
