import { expect, test } from 'vitest';
import { inOrder } from '../../bench/mutants/tests-of.ts';

const MS = new Map([
  ['test/text/golden.test.ts', 10],
  ['test/text/tokens.test.ts', 900],
  ['test/text/sentences.test.ts', 20],
  ['test/text/dates/interval.test.ts', 40],
  ['test/text/dates/clauses/clauses.test.ts', 50],
  ['test/text/dates/clauses/segments.test.ts', 60],
  ['test/search/search.test.ts', 5],
]);
const FILE = 'src/text/dates/clauses/segments.ts';

test('of the tests that reach a place the nearest are asked first, and the records last', () => {
  expect(inOrder(FILE, [...MS.keys()], ['src/search', 'src/text'], MS, false)).toEqual([
    'test/text/dates/clauses/segments.test.ts',
    'test/text/dates/clauses/clauses.test.ts',
    'test/text/dates/interval.test.ts',
    'test/text/sentences.test.ts',
    'test/text/tokens.test.ts',
    'test/text/golden.test.ts',
  ]);
});

test('tests of other rooms are asked where all are wanted, before the records', () => {
  expect(inOrder(FILE, [...MS.keys()], ['src/text'], MS, true).slice(-2)).toEqual([
    'test/search/search.test.ts',
    'test/text/golden.test.ts',
  ]);
});

test('tests that fail as it is are not asked', () => {
  expect(inOrder(FILE, ['test/text/red.test.ts'], ['src/text'], MS, true)).toEqual([]);
});
