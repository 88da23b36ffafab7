import { expect, it } from 'vitest';
import { contestOf } from '../../../src/answers/contest/compare.ts';
import { isClear } from '../../../src/answers/likely/is-clear.ts';
import type { Weighed } from '../../../src/answers/likely/weighed.ts';
import type { Found } from '../../../src/search/found.ts';

const WORDS = ['Holm', 'charged', 'murder'].map((text) => ({ text, how: 'word' }));
const act = {
  verb: 'charged',
  things: [],
  before: ['Holm'],
  after: ['murder'],
  direct: ['murder'],
  voice: 'passive',
  again: false,
  contest: contestOf(''),
} as const;

/** Whether a day is stated where the verb and "murder" are met so. */
function isStated(
  verb: 'word' | 'meaning' | 'same',
  murder: number | null,
  logit: number | null = 1.9,
  asked: typeof act | null = act,
): boolean {
  const at = [{ start: 9, end: 14 }];
  const matched = [
    { asked: 'Holm', how: 'word', similarity: 1, at: [{ start: 0, end: 4 }], word: 'Holm' },
    {
      asked: 'charged',
      how: verb === 'word' ? verb : 'meaning',
      similarity: verb === 'meaning' ? 0.9 : 1,
      at,
      word: 'accused',
    },
    ...(murder === null
      ? []
      : [{ asked: 'murder', how: 'meaning', similarity: murder, at: [], word: 'killing' }]),
  ];
  const day = '2014-03-03';
  const first = {
    hit: { passage: { article: { text: 'Holm was charged with fraud' } }, matched },
    dated: {
      when: { status: 'dated', value: day, from: day, to: day, timex: null },
      event: at[0],
      article: { text: 'Holm was charged with fraud' },
    },
    tells: 'of it',
    logit,
    told: true,
    sure: 0.99,
  } as unknown as Weighed;
  return isClear(
    first,
    [first],
    { words: WORDS } as unknown as Found,
    asked,
    'when was Holm charged with murder',
  );
}

it('states no day beside the question’s own verb for what only means something like what was asked', () => {
  expect(isStated('word', 0.84)).toBe(false);
  expect(isStated('word', 0.86)).toBe(true);
  expect(isStated('word', 0.84, 2.1)).toBe(true);
});

it('asks less of the words beside a verb that is itself another, and nothing where the passage was read', () => {
  expect(isStated('meaning', 0.49, null)).toBe(false);
  expect(isStated('meaning', 0.51, null)).toBe(true);
  expect(isStated('meaning', 0.49)).toBe(true);
});

it('states none beside the question’s own verb for what is met in no word', () => {
  expect(isStated('word', null)).toBe(false);
  expect(isStated('meaning', null, null)).toBe(false);
  expect(isStated('meaning', null)).toBe(true);
});

it.each([act, null])(
  'takes a word that tells the same act for the question’s own, with a verb and without, unless the reader is sure',
  (asked) => {
    expect(isStated('same', 0.84, 1.9, asked)).toBe(false);
    expect(isStated('same', 0.86, 1.9, asked)).toBe(true);
    expect(isStated('same', null, 1.9, asked)).toBe(false);
    expect(isStated('same', null, 2.1, asked)).toBe(true);
    expect(isStated('meaning', null, 1.9, asked)).toBe(true);
  },
);
