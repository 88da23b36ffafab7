import { describe, expect, it } from 'vitest';
import type { Article, Basis, Block } from '../../../src/corpus/article.ts';
import { addressAt } from '../../../src/discord/reply/address.ts';
import { citation } from '../../../src/discord/reply/citation.ts';
import { expectedAddress, expectedCitation } from '../../../src/discord/reply/expected-citation.ts';
import { plain } from '../../../src/words.ts';
import { articleOf } from './made.ts';

const block = (start: number, end: number, number: number | null): Block => ({
  start,
  end,
  number,
  role: number === null ? 'title' : 'body',
});
const article: Article = {
  ...articleOf('Quay shut\n\nOne is here.\n\nTwo is here.'),
  title: 'Quay shut',
  outlet: 'Post',
  url: 'https://post.example/quay',
  published: { value: '2009-05-04', from: null, to: null, basis: 'text' },
  blocks: [block(0, 9, null), block(11, 17, 1), block(17, 23, 1), block(25, 37, 2)],
};
const places = (from: number, to: number) => [{ start: from, end: to }];
const placeOf = (change: Partial<Article>, passages = places(0, 37)): string =>
  expectedCitation({ ...article, ...change }, { article: article.id, passages }).place;
/** What stands before the day. */
const OUTLET = 'Post · ';
const DAY = '4 May 2009 (printed on the page)';

describe('what must stand below passages', () => {
  it('is outlet, day, paragraphs and place', () => {
    expect(placeOf({})).toBe(`${OUTLET}${DAY} · paragraphs 1, 2 · 0123456789:0-37`);
    expect(placeOf({}, places(0, 11))).toBe(`${OUTLET}${DAY} · 0123456789:0-11`);
    expect(placeOf({}, places(9, 25))).toMatch(/ · paragraph 1 · /);
    expect(placeOf({}, places(23, 37))).toMatch(/ · paragraph 2 · /);
    expect(placeOf({ corrected: ['title'] }, [])).toBe(
      `${OUTLET}${DAY} · title corrected by the keeper · 0123456789`,
    );
    expect(placeOf({ outlet: '' }, [])).toBe(`${DAY} · 0123456789`);
  });

  it.each(['keeper', 'unknown', 'text'] as Basis[])(
    'is, for a day that is not known, what is written: %s',
    (basis) => {
      for (const [from, to] of [
        [null, null],
        ['2009-05-01', null],
        [null, '2009-05-01'],
        ['2009-05-01', '2009-06-01'],
      ] as const) {
        const one = { ...article, published: { value: null, from, to, basis } };
        const written = plain(citation(one, [])[1]!.says);
        expect(written).toMatch(/[\w)] · 0123456789$/);
        expect(placeOf(one, [])).toBe(written);
      }
    },
  );

  it('leads to words with signs that must not be sent by their bytes', () => {
    const one = { ...article, text: 'a\u0001b \u00e9\ud83d\ude00 (c)' };
    const passage = { start: 0, end: one.text.length };
    expect(expectedAddress(one, passage)).toBe(addressAt(one, passage));
    expect(expectedAddress(one, passage)).toContain('a%01b%20%C3%A9%F0%9F%98%80%20%28c%29');
  });

  it('leads nowhere from a headline with a bracket, or a sign that is named in one', () => {
    for (const [title, is] of [
      ['Quay', article.url],
      ['Quay [shut]', null],
      ['Quay\u202e', null],
    ] as const)
      expect(expectedCitation({ ...article, title }, { article: article.id, passages: [] }).link).toBe(is);
  });

  it('leads where its address does, as it is written without this code, up to 500 signs', () => {
    const passage = { start: 0, end: 37 };
    const fragment = expectedAddress({ ...article, url: '' }, passage)!.length;
    for (const length of [499, 500, 501, 500 - fragment, 501 - fragment]) {
      const url = 'https://post.example/'.padEnd(length, 'x');
      for (const where of [passage, undefined])
        expect(expectedAddress({ ...article, url }, where) ?? undefined).toBe(
          addressAt({ ...article, url }, where),
        );
      expect(expectedAddress({ ...article, url }, passage) === url).toBe(
        length === 499 || length === 500 || length === 501 - fragment,
      );
    }
  });
});
