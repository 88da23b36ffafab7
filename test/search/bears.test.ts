import { describe, expect, it } from 'vitest';
import { bears, type BearingSigns } from '../../src/search/bears.ts';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import { textOf } from './seeds.ts';

const signs: BearingSigns = {
  namesMet: true,
  named: true,
  whole: false,
  sure: 0.3,
  cosine: 0.3,
  like: null,
  read: null,
};

describe('a passage bears on a question', () => {
  it('when it has the names, and its matter so far', () => {
    expect(bears(signs)).toBe(true);
    expect(bears({ ...signs, namesMet: false })).toBe(false);
    expect(bears({ ...signs, sure: 0.1 })).toBe(false);
  });

  it('where no name is asked for, only when it means nearly the same or has every word', () => {
    expect(bears({ ...signs, named: false })).toBe(false);
    expect(bears({ ...signs, named: false, cosine: 0.6 })).toBe(true);
    expect(bears({ ...signs, named: false, whole: true })).toBe(true);
  });

  it('with vectors, when they are surer of it than chance, or the sentence is like the question', () => {
    expect(bears({ ...signs, sure: 0.4, like: 0.1 })).toBe(true);
    expect(bears({ ...signs, sure: 0.3, like: 0.4 })).toBe(false);
    expect(bears({ ...signs, sure: 0.05, like: 0.5 })).toBe(true);
    expect(bears({ ...signs, sure: 0.05, like: 0.1, whole: true })).toBe(true);
    expect(bears({ ...signs, sure: 0.05, like: 0.1, whole: true, named: false })).toBe(false);
    expect(bears({ ...signs, named: false, like: 0.3 })).toBe(false);
    expect(bears({ ...signs, named: false, like: 0.5 })).toBe(true);
    expect(bears({ ...signs, namesMet: false, like: 0.9 })).toBe(false);
  });

  it('when the reader holds that it may well answer, in whatever words', () => {
    const unlike = { ...signs, named: false, sure: 0.02, like: 0.1 };
    expect(bears({ ...unlike, read: -0.6 })).toBe(false);
    expect(bears({ ...unlike, read: -0.5 })).toBe(true);
    expect(bears({ ...unlike, namesMet: false, read: 2 })).toBe(false);
  });
});

describe('the names of a question', () => {
  const table = readTable();
  const search = openSearch(
    [
      textOf(
        'a.txt',
        'News\n\nIda Holm runs the mill.\n\nThe owner shut the works over a quarrel about wages.',
      ),
      textOf('b.txt', 'News\n\nThe owner of a bakery shut it over a quarrel about wages.'),
    ],
    'kind' in table ? null : table,
  );

  it('may stand anywhere in the article of a passage that is offered, and must stand there', () => {
    const { bearing } = search.find('Why did Holm close the works after a dispute over wages?');
    expect(bearing.length).toBeGreaterThan(0);
    expect(new Set(bearing.map(({ passage }) => passage.article.file))).toEqual(new Set(['a.txt']));
  });
});
