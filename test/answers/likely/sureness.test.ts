import { describe, expect, it } from 'vitest';
import type { Signs } from '../../../src/answers/likely/signs.ts';
import { sureness } from '../../../src/answers/likely/sureness.ts';

const MIDDLING: Signs = {
  score: 0.8,
  leads: 0,
  like: 0.5,
  liker: 0,
  words: 0.5,
  names: 1 / 3,
  told: 0,
  verbless: 0.5,
};

describe('how sure it is that a day is the one that is meant', () => {
  it.each(['score', 'leads', 'like', 'liker', 'words', 'names', 'told'] as const)('grows with %s', (sign) => {
    const more = { ...MIDDLING, [sign]: MIDDLING[sign] + 0.15 };
    expect(sureness(more)).toBeGreaterThan(sureness(MIDDLING));
  });

  it('is less where the verb lacks', () => {
    expect(sureness({ ...MIDDLING, verbless: 1 })).toBeLessThan(sureness(MIDDLING));
    expect(sureness({ ...MIDDLING, verbless: 0 })).toBeGreaterThan(sureness(MIDDLING));
  });

  it('is little without any sign, and much with all of them, and never certain', () => {
    const [none, all] = [0, 1].map((value) =>
      sureness({
        score: value,
        leads: value / 2,
        like: value,
        liker: value * 0.15,
        words: value,
        names: value,
        told: value,
        verbless: 1 - value,
      }),
    );
    expect(none).toBeLessThan(0.05);
    expect(none).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(0.9);
    expect(all).toBeLessThan(1);
  });
});
