import { expect, it } from 'vitest';
import { allSaid } from '../../src/answers/all-said.ts';
import { several } from '../../src/answers/several.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const library = openLibrary([makeArticle('a.txt', '“No,” said Jan Holm, the mayor.')], null);
const everybody = { question: 'who is quoted', answer: library.people() };
const holm = { question: 'what did Holm say', answer: library.quote('Holm') };
const lineOf = (one: string): boolean => one.startsWith('Jan Holm · the mayor · 1 quotation');

it('keeps everybody of a list that is the first of several answers, once', () => {
  const said = allSaid(several('', [everybody, holm])).map(plain);
  expect(said.findIndex(lineOf)).toBe(1);
  expect(said.slice(2).some((one) => one.includes('what did Holm say'))).toBe(true);
});

it('keeps everybody of a list that comes after another answer', () => {
  const said = allSaid(several('', [holm, everybody])).map(plain);
  const asked = said.findIndex((one) => one.includes('who is quoted'));
  expect(asked).toBeGreaterThan(0);
  expect(said.findIndex((one, at) => at > asked && lineOf(one))).toBe(asked + 1);
});
