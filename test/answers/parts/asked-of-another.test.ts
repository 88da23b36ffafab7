import { expect, it } from 'vitest';
import { isAskedOfAnother } from '../../../src/answers/parts/asked-of-another.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openSearch } from '../../../src/search/search.ts';
import { read } from '../../../src/text/read.ts';

/** Whether one passage of a text has nothing of what another has all of. */
function elsewhere(text: string, passage: string, question: string): boolean {
  const article = makeArticle('a.txt', `News of the day\n\n${text}\n`, {});
  const found = openSearch([{ article, reading: read(article) }], null).find(question);
  const first = found.hits.find(({ passage: { start } }) => article.text.startsWith(passage, start))!;
  return isAskedOfAnother(first, found);
}

const VISIT = 'Ida Holm sat beside the mayor. Dahl slapped him on the back.';
const TRADE = 'Lumo is in Lund. Norna bought a mill from a bank.';
const TRIAL = 'Holm spoke for an hour. Dahl had stolen a boat in May.';

it.each([
  [VISIT, 'Ida Holm sat', 'whom did Holm slap on the back'],
  [VISIT, 'Ida Holm sat', 'who was slapped on the back by Ida Holm'],
  [TRADE, 'Lumo is', 'which mill did Lumo buy from the bank'],
  [TRIAL, 'Holm spoke', 'whose boat did Holm steal'],
  [TRIAL, 'Holm spoke', 'when did Holm steal a boat'],
])('another passage of “%s” has all that “%s …” lacks: “%s”', (text, passage, question) => {
  expect(elsewhere(text, passage, question)).toBe(true);
});

it.each([
  // One word alone is met anywhere.
  [TRIAL, 'Holm spoke', 'what did Holm steal'],
  // No passage has "pay".
  [TRADE, 'Lumo is', 'what did Lumo pay the bank for its mill'],
  // It has some of it.
  ['Holm slapped the mayor. Dahl was slapped on the back.', 'Holm slapped', 'whom did Holm slap on the back'],
  // It has it all.
  [TRIAL, 'Dahl had', 'when did Dahl steal a boat'],
])('of “%s” nothing is told by another than “%s …”, or not all: “%s”', (text, passage, question) => {
  expect(elsewhere(text, passage, question)).toBe(false);
});
