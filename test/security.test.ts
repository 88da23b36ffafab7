import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The rows of the table of threats: what threatens, what is promised, and which test holds it. */
const rows = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

it('names for each promise a test that is there', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const tests = Array.from(row.matchAll(/\]\((test\/[^)]+)\)/gu), ([, path]) => path!);
    expect([row, tests.length > 0, tests.filter((path) => !existsSync(path))]).toEqual([row, true, []]);
  }
});
