import { expect, it } from 'vitest';
import { isOpposite } from '../../../src/text/lexicon/opposites.ts';

it.each([
  ['opened', 'closed', true],
  ['began', 'ended', true],
  ['die', 'born', true],
  ['bought', 'selling', true],
  ['opened', 'began', false],
  ['open', 'opening', false],
])('%s and %s are contrary events: %s', (one, other, contrary) => {
  expect(isOpposite(one, other)).toBe(contrary);
});
