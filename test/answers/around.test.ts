import { expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const article = makeArticle('a.txt', 'The quay\n\nOne stands.\n\nTwo stands.\n\nThree stands.\n');
const library = openLibrary([article], null);
const at = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const said = (id: string, range: { start: number; end: number }, wide = 1) => {
  const { kind, says, evidence } = library.around(id, range, wide);
  return {
    kind,
    says: says.map(plain),
    shown: evidence.map(({ start, end }) => article.text.slice(start, end)),
  };
};

it('shows a passage among as many paragraphs as are asked for, and says which', () => {
  expect(said(article.id, at('Two')).shown).toEqual(['One stands.', 'Two stands.', 'Three stands.']);
  expect(said(article.id, at('Two'), 0)).toMatchObject({ kind: 'article', shown: ['Two stands.'] });
  expect(said(article.id, at('One')).shown).toEqual(['One stands.', 'Two stands.']);
});

it('says so where there is no such article, or no such place in it', () => {
  const none = said('0000000000', { start: 1, end: 2 });
  expect([none.shown, none.says]).toEqual([[], [expect.stringContaining('0000000000:1-2')]]);
  const { length } = article.text;
  for (const range of [
    at('The quay'),
    { start: length - 3, end: length + 1 },
    { start: length, end: length + 9 },
  ]) {
    const { shown, says } = said(article.id, range);
    expect([range, shown, says.length]).toEqual([range, [], 1]);
  }
});
