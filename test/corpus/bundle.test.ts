import { expect, it } from 'vitest';
import { isBundle } from '../../src/corpus/bundle.ts';
import { CODED, NUMBERED, ONE_NUMBERED, UNCODED } from '../forms/bundle/bundles.ts';

it.each([NUMBERED, CODED, UNCODED])('a download of several documents is known by its lines', (text) => {
  expect(isBundle(text)).toBe(true);
});

it.each([
  ONE_NUMBERED,
  'The leak\n\n1 of 3 DOCUMENTS\n\n2 of 3 DOCUMENTS\n\nIt is short.',
  'The leak\n\nStamped “1 of 3 documents” and “2 of 3 documents”.\n\nLength: two pages.',
])('one document is no bundle', (text) => {
  expect(isBundle(text)).toBe(false);
});
