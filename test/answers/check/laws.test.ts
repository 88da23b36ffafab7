import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { seedArticles, seedLibrary } from '../../support/seeds.ts';
import { read } from '../../../src/text/read.ts';
import { hostileText } from '../../support/hostile.ts';
import { runs } from '../../support/runs.ts';

/** Every stretch in marks of the seeds that somebody is quoted with. */
const QUOTED = seedArticles.flatMap((article) =>
  read(article).quotations.flatMap(({ kind, marked }) =>
    kind === 'indirect' ? [] : marked.map(({ start, end }) => article.text.slice(start, end)),
  ),
);

const wordsOf = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

const verdict = (text: string): string | undefined => seedLibrary.check(text, '').check?.verdict;

/** A quotation of the seeds and two places in it. */
const places = fc
  .record({ text: fc.constantFrom(...QUOTED), a: fc.nat(), b: fc.nat() })
  .map(({ text, a, b }) => {
    const words = wordsOf(text);
    const [from, to] = [a % words.length, b % words.length].toSorted((x, y) => x - y);
    return { text, first: words[from!]!, last: words[to!]! };
  });

describe('whatever the quotation', () => {
  it('any run of its words is verbatim or partial, never altered or absent', () => {
    fc.assert(
      fc.property(places, ({ text, first, last }) => {
        expect(['verbatim', 'partial']).toContain(verdict(text.slice(first.start, last.end)));
      }),
      runs(150),
    );
  });

  it('with any one word changed it is never verbatim', () => {
    const other = fc.oneof(
      fc.constantFrom('not', 'never', 'will', 'Iran', '12', 'a', 'the', 'enemy', 'was'),
      fc.string({ unit: fc.constantFrom('a', 'e', 'i', 'n', 'r', 's', 't'), minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(places, other, ({ text, first }, word) => {
        fc.pre(text.slice(first.start, first.end).toLowerCase() !== word.toLowerCase());
        expect(verdict(text.slice(0, first.start) + word + text.slice(first.end))).not.toBe('verbatim');
      }),
      runs(150),
    );
  });

  it('with any one word left out, and anything in its place marked as an editor’s, it is never verbatim in silence', () => {
    fc.assert(
      fc.property(places, ({ text, first }) => {
        fc.pre(first.start > 0 && first.end < text.length - 1);
        expect(verdict(`${text.slice(0, first.start)}${text.slice(first.end)}`)).not.toBe('verbatim');
        expect(verdict(`${text.slice(0, first.start)}[…]${text.slice(first.end)}`)).not.toBe('verbatim');
      }),
      runs(80),
    );
  });

  it('hostile text gets a verdict, and the same one twice', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (said, asked) => {
        const { check } = openLibrary([makeArticle('a', `He said: “${said.toWellFormed()}”`)], null);
        expect(check(asked, '').check).toEqual(check(asked, '').check);
      }),
      runs(25),
    );
  });
});
