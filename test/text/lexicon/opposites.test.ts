import { expect, it } from 'vitest';
import { isOpposite } from '../../../src/text/lexicon/opposites.ts';

it.each([
  ['opened', 'closed', true],
  ['began', 'ended', true],
  ['die', 'born', true],
  ['bought', 'selling', true],
  ['opened', 'began', false],
  ['open', 'opening', false],
  ['father', 'daughter', true],
  ['wife', 'widow', false],
  ['mum', 'mother', false],
  ['northern', 'southern', true],
])('%s and %s are contrary events, or different people: %s', (one, other, contrary) => {
  expect(isOpposite(one, other)).toBe(contrary);
});
