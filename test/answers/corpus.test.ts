import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/answers/json.ts';
import type { Published } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { plainLines } from '../../src/discord/reply/plain-lines.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { openLibrary } from '../../src/library.ts';
import { encoder, seedLibrary } from '../support/seeds.ts';

const on = (day: string): Published => ({ value: day, from: day, to: day, basis: 'manifest' });
const between = (from: string, to: string): Published => ({ value: null, from, to, basis: 'inferred' });

const article = (name: string, outlet?: string, published?: Published) =>
  makeArticle(`${name}.txt`, `The ${name}\n\nThe ${name} was shut by the storm.`, { outlet, published });

const articles = [
  article('quay', 'Harbour Post', on('2009-09-19')),
  article('pier', 'Harbour Post', on('2010-01-02')),
  article('lock', 'Harbour Post', on('2009-02-03')),
  article('weir', 'Canal News', between('2011-01-01', '2011-03-01')),
  article('mill', 'Canal News', between('2011-01-01', '2012-03-01')),
  article('pond'),
];
const library = openLibrary(articles, null, undefined, null, ['duplicate', 'not UTF-8', 'duplicate']);

/** What a member reads of an answer, line by line. */
function read(answer: Answer): string[] {
  const reply = proved(cards(answer), library.articleOf);
  return reply.ok ? plainLines(reply.body) : [reply.fault];
}

/** How an article is cited in a list. */
const cited = (i: number, day: string): string[] => {
  const { id, title, outlet } = articles[i]!;
  return [title, `  ${outlet === null ? '' : `${outlet} · `}${day} · ${id}`];
};

describe('/articles', () => {
  it('lists every article, newest first, with its day, how that is known, and its id', () => {
    expect(read(library.articles())).toEqual([
      '6 articles, newest first:',
      '',
      ...cited(1, '2 January 2010 (as given with the article)'),
      ...cited(0, '19 September 2009 (as given with the article)'),
      ...cited(2, '3 February 2009 (as given with the article)'),
      ...cited(4, 'between 1 January 2011 and 1 March 2012 (inferred)'),
      ...cited(5, 'date unknown'),
      ...cited(3, 'between 1 January 2011 and 1 March 2011 (inferred)'),
    ]);
  });

  it('is narrowed by outlet and time', () => {
    const { articles: listed, says } = library.articles({ outlet: 'harbour', before: '2009-09' });
    expect(listed!.map(({ title }) => title)).toEqual(['The lock']);
    expect(says).toHaveLength(2);
    expect(library.articles({ outlet: 'Nowhere' }).kind).toBe('nothing');
    expect(library.articles({ after: '2030' }).kind).toBe('nothing');
    expect(library.articles({ after: 'last week' }).kind).toBe('nothing');
  });

  it('says how many more there are than fit', () => {
    const many = Array.from({ length: 300 }, (_, i) => article(`dock ${i}`, 'Harbour Post'));
    const open = openLibrary(many, null);
    const reply = proved(cards(open.articles()), open.articleOf);
    const lines = reply.ok ? plainLines(reply.body) : [];
    const shown = lines.filter((line) => line.includes('The dock')).length;
    expect(shown).toBeGreaterThan(20);
    expect(lines.at(-1)).toBe(
      `${300 - shown} more articles not shown: narrow the list with outlet, before or after.`,
    );
  });

  it('has the same as JSON', () => {
    const { id, file, title, outlet, published } = articles[1]!;
    expect(answerJson(library.articles())).toMatchObject({ kind: 'articles', evidence: [], nearest: [] });
    expect(answerJson(library.articles()).articles![0]).toEqual({
      article: id,
      file,
      title,
      outlet,
      published,
    });
  });

  it('opens an article by the id it lists', () => {
    expect(library.ask(articles[1]!.id)).toMatchObject({ kind: 'article', evidence: [{ paragraph: 1 }] });
  });
});

describe('/corpus', () => {
  it('says what there is, of which outlets and years, and what was met', () => {
    expect(read(library.corpus())).toEqual([
      '6 articles, 5 of them from 2 outlets.',
      '',
      'Without a publication date: 3 of 6.',
      'Files left out that have the same text as another: 2.',
      'Files left out that are not UTF-8: 1.',
      'Harbour Post · 3 articles: 2009 (2), 2010 (1)',
      'Canal News · 2 articles: 2011 (1), no year (1)',
      'No outlet named · 1 article: no year (1)',
    ]);
  });

  it('says how far the vectors are where questions have some', () => {
    const open = openLibrary(articles, null, undefined, encoder);
    expect(read(open.corpus())).toContain(
      'Sentences are compared by meaning once every article is prepared for it: 0 of 6 so far.',
    );
    expect(read(seedLibrary.corpus())).toContain('Sentences are compared by meaning in every article.');
  });

  it('has the same as JSON', () => {
    expect(answerJson(library.corpus())).toMatchObject({
      kind: 'corpus',
      corpus: {
        articles: 6,
        undated: 3,
        outlets: [
          {
            outlet: 'Harbour Post',
            articles: 3,
            years: [
              { year: '2009', articles: 2 },
              { year: '2010', articles: 1 },
            ],
          },
          { outlet: 'Canal News', articles: 2 },
          { outlet: null, articles: 1, years: [{ year: null, articles: 1 }] },
        ],
        problems: [
          { kind: 'duplicate', count: 2 },
          { kind: 'not UTF-8', count: 1 },
        ],
        vectors: null,
      },
    });
  });
});
