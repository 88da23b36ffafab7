import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { daysIn } from '../../../src/text/dates/attach/day-of-event.ts';
import { deduce } from '../../../src/text/dates/published/deduce.ts';
import { timexes } from '../../../src/text/dates/timexes.ts';
import { read as readArticle } from '../../../src/text/read.ts';

const WORDS =
  'on in the a last next this of and to that said had will be been , . “ ” - ( ) Monday May March 7th 31 1999 2004-2005 two days ago later year same morning 6:40 p.m. every quarter first century sold agreed when before after which Putin February 30 decade half since until now recently Christmas summer';
const text = fc
  .array(fc.constantFrom(...WORDS.split(' '), '\n\n', '\u202e', '😀', 'İ'), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));
const published = { value: '2008-02-29', from: '2008-02-29', to: '2008-02-29', basis: 'manifest' } as const;

describe('reading dates, whatever the text', () => {
  it('gives ordered, disjoint expressions inside the text, with intervals that run forward', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = makeArticle('made-up.txt', words, { published });
        const found = readArticle(article).timexes;
        found.forEach(({ start, end, from, to }, i) => {
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect((from ?? '') <= (to ?? '')).toBe(true);
        });
      }),
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(text, (words) => {
        const sentence = [{ start: 0, end: words.length }];
        expect(timexes({ text: words, published }, sentence, [])).toEqual(
          timexes({ text: words, published }, sentence, []),
        );
      }),
    );
  });

  it('dates any stretch as an event, or not, and an article by itself, without fail', () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const article = makeArticle('made-up.txt', words, { published });
        const start = at % words.length;
        const day = daysIn(article, readArticle(article)).of({ start, end: start + 1 });
        expect(day === null || day.value.length > 0).toBe(true);
        const { from, to } = deduce(article);
        expect((from ?? '') <= (to ?? '')).toBe(true);
      }),
    );
  });

  it('finds every expression of one endless sentence', () => {
    const words = 'on Thursday May 7th he said in 2003 that the third quarter of 2004 was to be '.repeat(
      1_500,
    );
    const found = timexes({ text: words, published }, [{ start: 0, end: words.length }], []);
    expect(found.length).toBeGreaterThanOrEqual(3 * 1_500);
  });
});
