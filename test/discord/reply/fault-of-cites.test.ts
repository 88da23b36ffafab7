import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Line } from '../../../src/discord/reply/card.ts';
import { faultOfCites } from '../../../src/discord/reply/fault-of-cites.ts';
import { say, type Says } from '../../../src/words.ts';
import { articleOf } from './made.ts';

const article: Article = {
  ...articleOf('The quay is shut.'),
  title: String.raw`A\B ~ ^ {50} % & $2 #3 _`,
  outlet: 'Post',
  url: 'https://post.example/quay',
  published: { value: '2009-05-04', from: '2009-05-03', to: '2010-01-01', basis: 'text' },
};
const cites = (says: Says): Line => ({ style: 'code', says, cites: article.id });
const faultOf = (says: Says, change: Partial<Article> = {}): string | null =>
  faultOfCites(cites(says), (id) => (id === article.id ? { ...article, ...change } : undefined));

describe('a citation to copy', () => {
  it('may have headline, outlet and address as they are, or with the signs of BibTeX', () => {
    const field = String.raw`A\textbackslash{}B \textasciitilde{} \textasciicircum{} \{50\} \% \& \$2 \#3 \_`;
    for (const one of [field, article.title, 'Post', article.url!])
      expect(faultOf([{ field: one }])).toBeNull();
  });

  it('has nothing else of the article: neither words of its text nor a field with a sign altered', () => {
    expect(faultOf([{ words: copy(article, { start: 0, end: 8 }) }])).toBe(
      'a citation has words of the article’s text',
    );
    expect(faultOf([{ own: 'In ' }, { words: copy(article, { start: 0, end: 8 }) }])).toContain('has words');
    expect(faultOf([{ own: 'In ' }, { field: 'Past' }])).toBe(`"Past" is not of ${article.id}`);
    expect(faultOf([{ field: String.raw`A\textbackslash{}C` }])).toContain('is not of');
  });

  it('is of an article that is known', () => {
    expect(faultOfCites(cites(say`Here`), () => undefined)).toBe(`no article ${article.id}`);
    expect(faultOfCites({ style: 'code', says: say`Here` }, () => undefined)).toBeNull();
  });

  it('has no year but those in which it may be of', () => {
    for (const year of ['2009', '2010']) expect(faultOf([{ own: `year = ${year}` }])).toBeNull();
    expect(faultOf([{ own: '2009, ' }, { own: '2011' }])).toBe(
      `2011 is not when ${article.id} was published`,
    );
    const published = { value: null, from: '2009-12-31', to: null, basis: 'text' } as const;
    expect(faultOf([{ own: '2009' }], { published })).toBeNull();
    expect(faultOf([{ own: '2010' }], { published })).toContain('2010 is not when');
    expect(faultOf([{ own: '19' }, { field: 'Post' }, { own: '85' }])).toBeNull();
    expect(faultOf([{ own: '19' }, { own: '85' }])).toContain('1985 is not when');
  });

  it('says that its day is inferred where it has one that is', () => {
    const published = { ...article.published, basis: 'inferred' } as const;
    expect(faultOf([{ own: '2009' }], { published })).toBe('does not say that the day is inferred: 2009');
    expect(faultOf([{ own: '2009 (inferred)' }], { published })).toBeNull();
    expect(faultOf([{ own: 'without a day' }], { published })).toBeNull();
    expect(faultOf([{ own: '12345' }], { published })).toBeNull();
  });
});
