import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

// Every file with a property, with fresh cases each time; the laws with far more of them than `npm test` takes the time for.
export default defineConfig({
  test: {
    root,
    include: globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
      readFileSync(join(root, file), 'utf8').includes(`from 'fast-check'`),
    ),
    env: { LAWS_DEPTH: '20' },
    testTimeout: 3_600_000,
  },
});
