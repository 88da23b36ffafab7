import { describe, expect, it } from 'vitest';
import { ONES, ORDINALS, TENS } from '../../src/grammar/numbers.ts';
import { bearing } from '../../src/search/bearing.ts';

describe('the words for numbers', () => {
  it('are all there, each once', () => {
    expect([ONES.length, TENS.length, ORDINALS.length]).toEqual([20, 8, 99]);
    expect(new Set([...ONES, ...TENS, ...ORDINALS]).size).toBe(127);
    expect([ORDINALS[0], ORDINALS[11], ORDINALS[19], ORDINALS[20], ORDINALS[98]]).toEqual([
      'first',
      'twelfth',
      'twentieth',
      'twenty-first',
      'ninety-ninth',
    ]);
  });

  it.each(ONES.slice(2))('answer how many: %s', (word) => {
    const text = `On Monday ${word} ships left the harbour.`;
    const found = bearing('number', 'how many ships left', text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([word]);
  });
});
