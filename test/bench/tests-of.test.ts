import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testsOf } from '../../bench/mutants/tests-of.ts';

const root = new URL('../../', import.meta.url).pathname;

test('the tests of a file are asked the nearest first, and all of them last where that is wanted', () => {
  const stages = testsOf(root, 'src/text/dates/clauses/segments.ts', true).flat();
  expect(stages).toEqual(
    [
      'test/text/dates/clauses/segments.test.ts',
      'test/text/dates/clauses/',
      'test/text/dates/',
      'test/text/',
      'test/',
    ].filter((path) => existsSync(`${root}${path}`)),
  );
  expect(stages).toContain('test/text/dates/');
  expect(testsOf(root, 'src/text/dates/clauses/segments.ts', false).flat()).not.toContain('test/');
});
