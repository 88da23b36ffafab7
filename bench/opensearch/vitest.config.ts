import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What needs an OpenSearch of its own, one for all: npm run test:opensearch.
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['bench/opensearch/**/*.test.ts'],
    globalSetup: [join(import.meta.dirname, 'one-for-all.ts')],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
