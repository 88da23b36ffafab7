import { defineConfig } from 'vitest/config';

// Loading the same modules again for each file took half of the time. Only a file that puts something else in a module's place needs its own.
const MOCKING = ['test/discord/reply/prove.test.ts'];

const rest = {
  include: ['test/**/*.test.ts'],
  exclude: MOCKING,
  testTimeout: 30_000,
  isolate: false,
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    // One worker less than processors is the default: on two that is half of them.
    maxWorkers: '100%',
    projects: [{ test: { name: 'all', ...rest } }, { test: { name: 'mocking', include: MOCKING } }],
  },
});
