import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varied } from '../../src/answers/varied.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Hit } from '../../src/search/found.ts';

const articles = ['a', 'b', 'c'].map((name) => makeArticle(`${name}.txt`, `This is ${name}.`));
const hit = (which: number, score: number, sentence: number): Hit => ({
  passage: { article: articles[which]!, sentence, start: 0, end: 1 },
  score,
  matched: [],
});
/** "aab" with falling scores. */
const hits = (order: string, scores: readonly number[]): Hit[] =>
  order.split('').map((name, i) => hit('abc'.indexOf(name), scores[i]!, i));
const order = (some: readonly Hit[]): string => some.map(({ passage }) => passage.article.file[0]).join('');

describe('different articles before more of the same', () => {
  it.each([
    ['aaab', [0.9, 0.89, 0.88, 0.8], 'aaba'],
    ['aaaab', [0.9, 0.89, 0.88, 0.87, 0.8], 'aabaa'],
    ['aaaabc', [0.9, 0.89, 0.88, 0.87, 0.86, 0.85], 'aabaac'],
    ['abab', [0.9, 0.8, 0.7, 0.6], 'abab'],
    ['aaaa', [0.9, 0.8, 0.7, 0.6], 'aaaa'],
    ['aaab', [0.9, 0.89, 0.88, 0.3], 'aaab'],
    ['', [], ''],
  ])('%s with %j: %s', (given, scores, shown) => {
    expect(order(varied(hits(given, scores)))).toBe(shown);
  });
});

describe('whatever was found', () => {
  const found = fc
    .array(fc.tuple(fc.nat({ max: 2 }), fc.double({ min: 0.01, max: 1, noNaN: true })), { maxLength: 12 })
    .map((all) => all.toSorted((a, b) => b[1] - a[1]).map(([which, score], i) => hit(which, score, i)));

  it('nothing is lost, the best stays first, and the order within an article stays', () => {
    fc.assert(
      fc.property(found, (some) => {
        const shown = varied(some);
        expect(shown.toSorted((a, b) => a.passage.sentence - b.passage.sentence)).toEqual(some);
        expect(shown[0]).toBe(some[0]);
        for (const article of articles) {
          const own = (all: readonly Hit[]): Hit[] =>
            all.filter(({ passage }) => passage.article === article);
          expect(own(shown)).toEqual(own(some));
        }
      }),
    );
  });

  it('no hit comes below a much worse one', () => {
    fc.assert(
      fc.property(found, (some) => {
        const shown = varied(some);
        for (const [i, upper] of shown.entries())
          for (const lower of shown.slice(i + 1))
            expect(upper.score).toBeGreaterThanOrEqual(0.75 * lower.score);
      }),
    );
  });

  it('a third of one article follows only where no other is nearly as good', () => {
    fc.assert(
      fc.property(found, (some) => {
        const shown = varied(some);
        for (let i = 2; i < shown.length; i++) {
          const { article } = shown[i]!.passage;
          if (shown.slice(i - 2, i).some(({ passage }) => passage.article !== article)) continue;
          const others = shown.slice(i).filter(({ passage }) => passage.article !== article);
          for (const { score } of others) expect(score).toBeLessThan(0.75 * shown[i]!.score);
        }
      }),
    );
  });
});
