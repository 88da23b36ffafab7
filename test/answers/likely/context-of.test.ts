import { expect, it } from 'vitest';
import { hitAt } from '../../../src/answers/hit-at.ts';
import { contextOf } from '../../../src/answers/likely/context-of.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

/** The sentence that a passage is read behind, where its article has some words of a question elsewhere. */
function context(
  passage: string,
  rest: { before?: string; after?: string; title?: string },
  ...words: string[]
) {
  const { before = 'It rained.', after = '', title = 'News from the town' } = rest;
  const article = makeArticle('a.txt', `${title}\n\n${before} ${passage} ${after}\n`);
  const reading = read(article);
  const at = reading.sentences.findIndex(({ start }) => article.text.startsWith(passage, start));
  const hit = hitAt(article, at, reading.sentences[at]!, []);
  const matched = words.map((word) => ({ asked: word, word, how: 'word', similarity: 1, at: [] }) as const);
  const found = contextOf({ ...hit, matched }, reading);
  return found && article.text.slice(found.start, found.end);
}

const RAN = 'A man ran out and began to stab people.';
const ROAD = 'Two women were hurt on Harbour Road.';

it('is the sentence that has what the passage lacks', () => {
  expect(context(RAN, { after: `It was noon. ${ROAD}` }, 'Harbour', 'Road')).toBe(ROAD);
  expect(context(RAN, { before: `${ROAD} It rained.` }, 'Harbour')).toBe(ROAD);
});

it('is none where the sentence before or the title has as much', () => {
  expect(context(RAN, { before: 'Harbour Road was full.', after: ROAD }, 'Harbour', 'Road')).toBeNull();
  expect(context(RAN, { title: 'Fear on Harbour Road', after: ROAD }, 'Harbour', 'Road')).toBeNull();
});

it('is the nearest of several that have as much', () => {
  expect(context(RAN, { after: `${ROAD} Harbour Road was closed.` }, 'Harbour', 'Road')).toBe(ROAD);
});

it('is none where nothing lacks, or no sentence near by has it', () => {
  expect(context(RAN, { after: ROAD })).toBeNull();
  expect(context(RAN, { after: `${'It was noon. '.repeat(6)}${ROAD}` }, 'Harbour')).toBeNull();
});
