import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../bench/eval/people/pairs.ts';
import type { Person } from '../../src/text/people/join.ts';

/** Mentions, each as the gold's person and ours. */
const placed = (...all: readonly (readonly [string, string])[]) =>
  all.map(([gold, ours], i) => ({ article: `a${i}`, mention: gold, gold, ours: { id: ours } as Person }));

describe('pairs of mentions', () => {
  it('are counted as split where one person is two here', () => {
    expect(
      pairsOf(placed(['Lee', 'lee'], ['Lee', 'lee'], ['Lee', 'ann lee'], ['Holm', 'holm'])),
    ).toMatchObject({
      together: 3,
      split: 2,
      apart: 3,
      joined: 0,
      errors: [expect.stringMatching(/^split Lee/)],
    });
  });
  it('are counted as joined where two persons are one here', () => {
    expect(pairsOf(placed(['Ann Lee', 'lee'], ['Bo Lee', 'lee'], ['Bo Lee', 'lee']))).toMatchObject({
      together: 1,
      split: 0,
      apart: 2,
      joined: 2,
      errors: [expect.stringMatching(/^joined lee/)],
    });
  });
  it('are no errors where all is right', () => {
    expect(pairsOf(placed(['Ann Lee', 'a'], ['Ann Lee', 'a'], ['Bo Lee', 'b']))).toMatchObject({
      split: 0,
      joined: 0,
      errors: [],
    });
  });
});
