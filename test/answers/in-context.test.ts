import { expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';

const texts = [
  'The quay\n\n“One,” said Ida Holm.\n\n“Other,” said Jan Moe.\n\n“Two,” said Ida Holm.\n',
  'The pier\n\n“Three,” said Ida Holm.\n\nNobody else spoke.\n',
];
const articles = texts.map((text, i) => makeArticle(`${i}.txt`, text));
const library = openLibrary(articles, null);

const words = (span: { article: string; start: number; end: number } | null) =>
  span && library.articleOf(span.article)!.text.slice(span.start, span.end);

it('leads from what somebody says to what they say before and after it, in other articles too, and to nothing else', () => {
  const all = articles.flatMap(({ id }) => library.inContext(id)?.quotations ?? []);
  const told = all.map(({ previous, next, evidence: { article, start, end } }) => [
    words(previous),
    article.text.slice(start, end),
    words(next),
  ]);
  expect(told).toEqual([
    [null, expect.stringContaining('One'), expect.stringContaining('Two')],
    [null, expect.stringContaining('Other'), null],
    [expect.stringContaining('One'), expect.stringContaining('Two'), expect.stringContaining('Three')],
    [expect.stringContaining('Two'), expect.stringContaining('Three'), null],
  ]);
});
