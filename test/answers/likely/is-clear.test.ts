import { describe, expect, it } from 'vitest';
import { contestOf } from '../../../src/answers/contest/compare.ts';
import { isClear } from '../../../src/answers/likely/is-clear.ts';
import type { Weighed } from '../../../src/answers/likely/weighed.ts';
import type { Found } from '../../../src/search/found.ts';

interface Given {
  readonly tells?: Weighed['tells'];
  readonly unreal?: boolean;
  readonly asked?: string;
  /** How surely the reader holds it to answer. */
  readonly logit?: number;
  readonly told?: boolean;
  readonly untied?: boolean;
  /** The word that the day is of. */
  readonly event?: string;
  /** The word that stands for the act that was asked for, where that is another. */
  readonly near?: string;
}

const weighed = (
  day: string,
  sure: number,
  {
    tells = 'of it',
    unreal = false,
    asked = 'Holm',
    logit,
    told = true,
    untied = false,
    event = 'fined',
    near,
  }: Given = {},
): Weighed => {
  const word = { start: 9, end: 9 + (near ?? 'fined').length };
  return {
    hit: {
      passage: { article: { text: `Holm was ${near ?? 'fined'}.` } },
      matched: [
        { asked, at: [{ start: 0, end: 4 }] },
        near === undefined
          ? { asked: event, at: [word] }
          : { asked: event, how: 'meaning', similarity: 0.6, word: near, at: [word] },
      ],
    },
    dated: {
      when: { status: 'dated', value: day, from: day, to: day, timex: null },
      unreal,
      article: { text: `Holm was ${near ?? 'fined'}.` },
      event: word,
    },
    tells,
    logit: logit ?? null,
    told,
    untied,
    sure,
  } as unknown as Weighed;
};

const of = (...texts: readonly string[]): Found =>
  ({ words: texts.map((text) => ({ text, how: 'word' })) }) as unknown as Found;
const found = of('Holm', 'fined');
const act = {
  verb: 'fined',
  things: ['Holm'],
  before: [],
  after: ['Holm'],
  direct: ['Holm'],
  voice: 'passive',
  again: false,
  contest: contestOf(''),
} as const;
const clear = (first: Weighed, others: readonly Weighed[] = [], verb = true): boolean =>
  isClear(first, [...others, first], found, verb ? act : null, 'when was Holm fined');

/** Whether the day of something is stated where its act is asked for by a noun that no word there stands for. */
function isStatedOf(asked: string, event: string, logit: number): boolean {
  const first = weighed('2014-03-03', 0.99, { logit, tells: 'in no word', event: asked, near: event });
  return isClear(first, [first], of('Holm', asked), null, `Holm’s ${asked}`);
}

describe('a day that may be meant', () => {
  it('is stated where it is sure, told by a word for what happened, with a name that was asked for', () => {
    expect(clear(weighed('2014-03-03', 0.56))).toBe(true);
    expect(clear(weighed('2014-03-03', 0.54))).toBe(false);
    expect(clear(weighed('2014-03-03', 0.9, { asked: 'fined' }))).toBe(false);
    expect(clear(weighed('2014-03-03', 0.9, { unreal: true }))).toBe(false);
  });

  it('must be surer where only something near is told, and is not stated where no word tells it', () => {
    expect(clear(weighed('2014-03-03', 0.58, { tells: 'of something near' }))).toBe(false);
    expect(clear(weighed('2014-03-03', 0.61, { tells: 'of something near' }))).toBe(true);
    expect(clear(weighed('2014-03-03', 0.61, { tells: 'of something near' }), [], false)).toBe(false);
    expect(clear(weighed('2014-03-03', 0.9, { tells: 'in no word' }))).toBe(false);
  });

  it('is not stated where another day is nearly as sure, or surer', () => {
    const first = weighed('2014-03-03', 0.7);
    expect(clear(first, [weighed('2014-06-09', 0.51)])).toBe(false);
    expect(clear(first, [weighed('2014-06-09', 0.9)])).toBe(false);
    expect(clear(first, [weighed('2014-06-09', 0.49)])).toBe(true);
    expect(clear(first, [weighed('2014-03-03', 0.69)])).toBe(true);
  });

  describe('once its passage was read', () => {
    const day = '2014-03-03';

    it('may be less sure', () => {
      expect(clear(weighed(day, 0.39, { logit: 0 }))).toBe(false);
      expect(clear(weighed(day, 0.41, { logit: 0 }))).toBe(true);
    });

    it.each([
      { event: 'sued' },
      { tells: 'of something near' },
      { tells: 'in no word' },
      { untied: true },
    ] as const)(
      'is stated, not being that of the verb itself, only where the reader says so: %o',
      (given) => {
        expect(clear(weighed(day, 0.99, { logit: -0.1, ...given }))).toBe(false);
        expect(clear(weighed(day, 0.99, { logit: 0.1, ...given }))).toBe(true);
        expect(clear(weighed(day, 0.39, { logit: 0.1, ...given }))).toBe(false);
      },
    );

    it('is stated, being that of another act than all that are asked for, only where the reader is sure of it', () => {
      expect(isStatedOf('punishment', 'fined', 1.9)).toBe(true);
      expect(isStatedOf('sale', 'bought', 1.9)).toBe(false);
      expect(isStatedOf('arrest', 'freed', 1.9)).toBe(false);
      // “A poll published in 2017”, asked of the poll.
      expect(isStatedOf('poll', 'published', 1.9)).toBe(false);
      expect(isStatedOf('poll', 'published', 2.1)).toBe(true);
    });

    it('is stated of what is planned where what comes is asked for', () => {
      const planned = weighed(day, 0.99, { logit: 9, unreal: true });
      const isStated = (question: string): boolean => isClear(planned, [planned], found, act, question);
      expect(isStated('when was Holm fined')).toBe(false);
      expect(isStated('Holm fined')).toBe(false);
      expect(isStated('when will Holm be fined')).toBe(true);
    });
  });
});
