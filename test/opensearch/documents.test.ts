import { expect, it } from 'vitest';
import { documentsOf } from '../../src/opensearch/documents.ts';
import { layOut, termsOf } from '../../src/search/index/lay-out.ts';
import { seeds } from '../search/seeds.ts';

it('writes every paragraph and sentence of an article once, by the terms that the embedded index has', () => {
  for (const text of seeds()) {
    const laid = layOut([text], null);
    const [article, ...rest] = documentsOf(text, { place: 3, stamp: 'x' }, null);
    expect(article).toEqual({ id: text.article.id, body: { place: 3, stamp: 'x', record: text } });
    const paragraphs = rest.filter(({ body }) => 'terms' in body).map(({ body }) => body['terms']);
    const sentences = rest.filter(({ body }) => 'forms' in body);
    expect(paragraphs).toEqual(
      Array.from(laid.places.articles, (_, paragraph) =>
        Array.from(termsOf(laid, paragraph), (term) => laid.lexicon.terms[term]).join(' '),
      ),
    );
    expect(sentences.map(({ body }) => body['long'])).toEqual(
      Array.from(laid.places.numbers, (_, i) => laid.places.words[i + 1]! - laid.places.words[i]!),
    );
    expect(new Set(rest.map(({ id }) => id)).size).toBe(rest.length);
  }
});
