import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../src/answers/likely/signs.ts';
import type { Offer } from '../../../src/answers/likely/offer.ts';
import type { Match } from '../../../src/search/found.ts';

const at = [{ start: 0, end: 1 }];
const match = (asked: string, similarity = 1, places: Match['at'] = at): Match => ({
  asked,
  how: similarity === 1 ? 'word' : 'meaning',
  at: places,
  word: asked,
  similarity,
});

interface Given {
  readonly day?: string;
  readonly score?: number;
  readonly like?: number;
  readonly matched?: readonly Match[];
  readonly tells?: Offer['tells'];
}

const offer = ({ day = '', score = 0.5, like = 0.5, matched = [], tells = 'of it' }: Given): Offer => {
  const when = day
    ? { status: 'dated', value: day, from: day, to: day }
    : { status: 'undatable', value: null, from: null, to: null };
  return { hit: { score, like, matched }, dated: { when }, tells, told: true } as unknown as Offer;
};

const words = ['Holm', 'Oslo', 'speech'].map((text) => ({ text, how: 'word' }) as const);

describe('what speaks for the day of a passage', () => {
  it('is how far it is ahead of those with another day, not of those with the same or none', () => {
    const [first, second] = [
      offer({ day: '2014-03-03', score: 0.8 }),
      offer({ day: '2014-03-03', score: 0.6 }),
    ];
    const [third, none] = [offer({ day: '2014-06-09', score: 0.4 }), offer({ score: 0.7 })];
    const all = [first, second, third, none];
    expect(signsOf(first, all, words, false)).toMatchObject({ score: 1, leads: 0.5 });
    expect(signsOf(third, all, words, false)).toMatchObject({ score: 0.5, leads: -0.5 });
  });

  it('is how much liker it is than any other', () => {
    const [first, second] = [offer({ like: 0.6 }), offer({ like: 0.5 })];
    expect(signsOf(first, [first, second], words, false).liker).toBeCloseTo(0.1);
    expect(signsOf(second, [first, second], words, false).liker).toBeCloseTo(-0.1);
  });

  it('is what of the question stands in it, names apart', () => {
    const one = offer({ matched: [match('Holm'), match('Oslo', 1, []), match('speech', 0.8)] });
    const { names, words: met } = signsOf(one, [one], words, false);
    expect(names).toBeCloseTo(1 / 3);
    expect(met).toBe(0.8);
  });

  it.each([
    [true, 'of it', 0],
    [true, 'of something near', 0.5],
    [true, 'in no word', 1],
    [false, 'in no word', 0],
  ] as const)('is whether the verb is told: asked with one %s, told %s', (verb, tells, verbless) => {
    const one = offer({ tells });
    expect(signsOf(one, [one], words, verb).verbless).toBe(verbless);
  });
});
