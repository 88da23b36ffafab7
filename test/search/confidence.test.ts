import { expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Asked } from '../../src/search/asked.ts';
import { isAnswered } from '../../src/search/confidence.ts';
import type { Hit } from '../../src/search/found.ts';

const article = makeArticle('a.txt', 'News of the day\n\nThe mill burned down.');
const passage = { article, sentence: 1, start: 17, end: 38 };

/** Whether a sentence that is sure enough is said to answer, so like to the question by vectors and so likely by the reader. */
function answers(
  like: number,
  logit: number | null,
  names: boolean,
  { word = 'mill', isMet = false } = {},
): boolean {
  const asked: readonly Asked[] = [
    {
      text: word,
      word,
      name: names,
      how: 'word',
      meant: null,
      term: 0,
      kin: [],
      weight: 1,
      paragraphWeight: 1,
      row: null,
    },
  ];
  const at = [{ start: 21, end: 25 }];
  const matched = isMet ? [{ asked: word, word, how: 'word', similarity: 1, at } as const] : [];
  const hit: Hit = { passage, score: 0.9, like, matched };
  const parts = logit === null ? [] : [{ name: 'read', value: logit, weight: 1 }];
  return isAnswered({ query: 'Why did the mill burn?', asked, byVectors: true }, hit, parts);
}

it('takes what names nothing for answered only by what is like it, or where the reader is sure', () => {
  expect(answers(0.2, 2, false)).toBe(false);
  expect(answers(0.5, 2, false)).toBe(true);
  expect(answers(0.2, 4, false)).toBe(true);
});

it('leaves alone what has a name, a number or all of its words, and what was not read', () => {
  expect(answers(0.2, 2, true)).toBe(true);
  expect(answers(0.2, 2, false, { word: '41' })).toBe(true);
  expect(answers(0.2, 2, false, { isMet: true })).toBe(true);
  expect(answers(0.2, null, false)).toBe(true);
});
