import { describe, expect, it } from 'vitest';
import { isClear } from '../../../src/answers/likely/is-clear.ts';
import type { Weighed } from '../../../src/answers/likely/weighed.ts';
import type { Found } from '../../../src/search/found.ts';

interface Given {
  readonly tells?: Weighed['tells'];
  readonly unreal?: boolean;
  readonly asked?: string;
  readonly read?: boolean;
  readonly told?: boolean;
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
    read = false,
    told = true,
    event = 'fined',
    near,
  }: Given = {},
): Weighed =>
  ({
    hit: {
      passage: { article: { text: `Holm was ${near ?? 'fined'}.` } },
      matched: [
        { asked, at: [{ start: 0, end: 4 }] },
        near === undefined
          ? { asked: event, at: [{ start: 9, end: 14 }] }
          : { asked: event, how: 'meaning', similarity: 0.6, word: near, at: [{ start: 9, end: 14 }] },
      ],
    },
    dated: {
      when: { status: 'dated', value: day, from: day, to: day },
      unreal,
      article: { text: `Holm was ${near ?? 'fined'}.` },
      event: { start: 9, end: 14 },
    },
    tells,
    read,
    told,
    sure,
  }) as unknown as Weighed;

const of = (...texts: readonly string[]): Found =>
  ({ words: texts.map((text) => ({ text, how: 'word' })) }) as unknown as Found;
const found = of('Holm', 'fined');
const act = {
  verb: 'fined',
  things: ['Holm'],
  before: [],
  after: ['Holm'],
  voice: 'passive',
  again: false,
} as const;
const clear = (first: Weighed, others: readonly Weighed[] = [], verb = true): boolean =>
  isClear(first, [...others, first], found, verb ? act : null, 'when was Holm fined');

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

  it('must be surer once it was read, and that of the verb itself', () => {
    const day = '2014-03-03';
    expect(clear(weighed(day, 0.77, { read: true }))).toBe(false);
    expect(clear(weighed(day, 0.79, { read: true }))).toBe(true);
    expect(clear(weighed(day, 0.99, { read: true, event: 'sued' }))).toBe(false);
    expect(clear(weighed(day, 0.82, { read: true, tells: 'of something near' }))).toBe(false);
    expect(clear(weighed(day, 0.84, { read: true, tells: 'of something near' }))).toBe(true);
    expect(clear(weighed(day, 0.99, { read: true, tells: 'in no word' }))).toBe(false);
  });

  it('is stated of a topic too that only something near tells, unless that is another act or who does it', () => {
    const day = '2014-03-03';
    const given = { read: true, tells: 'of something near' } as const;
    const isStated = (sure: number, event: string, near: string): boolean => {
      const first = weighed(day, sure, { ...given, event, near });
      return isClear(first, [first], of('Holm', event), null, `Holm’s ${event}`);
    };
    expect(isStated(0.84, 'punishment', 'fined')).toBe(true);
    expect(isStated(0.82, 'punishment', 'fined')).toBe(false);
    expect(isStated(0.99, 'sale', 'bought')).toBe(false);
    expect(isStated(0.99, 'trial', 'judge')).toBe(false);
  });
});
