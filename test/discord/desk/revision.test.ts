import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { revisionOf } from '../../../src/discord/desk/revision.ts';

const articles = Array.from({ length: 600 }, (_, i) =>
  makeArticle(`${i}.txt`, `Quay ${i}\n\nIt was closed.`),
);
const anew = (all: readonly Article[]): Article[] => all.map((article) => ({ ...article }));

describe('the revision of articles', () => {
  it('is the same for the same articles, in whatever order, and whether or not others were looked at before', () => {
    const revision = revisionOf(articles, []);
    expect(revisionOf(articles.toReversed(), [])).toBe(revision);
    revisionOf(articles.slice(1), []);
    expect(revisionOf(articles, [])).toBe(revision);
    expect(revisionOf(anew(articles), [])).toBe(revision);
  });

  it.each<readonly [string, (article: Article) => readonly Article[]]>([
    ['is gone', () => []],
    [
      'is of another day',
      (article) => [{ ...article, published: { ...article.published, value: '2012-03-04' } }],
    ],
    ['has another headline', (article) => [{ ...article, title: 'Another' }]],
    ['is joined by one more', (article) => [article, makeArticle('z.txt', 'Mill\n\nIt was closed.')]],
  ])('is another where one of them %s, whichever it is', (_, changed) => {
    const revision = revisionOf(articles, []);
    for (const at of [0, 299, 599]) {
      const now = [...articles.slice(0, at), ...changed(articles[at]!), ...articles.slice(at + 1)];
      expect(revisionOf(now, [])).not.toBe(revision);
      expect(revisionOf(now, [])).toBe(revisionOf(anew(now), []));
    }
  });

  it('is another where something else is put right', () => {
    expect(revisionOf(articles, [{ kind: 'title' }])).not.toBe(revisionOf(articles, []));
  });
});
