import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// The laws over far more made-up cases than `npm test` takes the time for, and fresh ones each time.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['test/laws.test.ts', 'test/laws/*.test.ts', 'test/answers/check/laws.test.ts'],
    env: { LAWS_DEPTH: '20' },
    testTimeout: 3_600_000,
  },
});
