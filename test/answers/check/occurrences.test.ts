import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked } from '../../../src/answers/check/asked.ts';
import { occurrences } from '../../../src/answers/check/occurrences.ts';
import { ownOf } from '../../../src/answers/check/own.ts';
import { openSource } from '../../../src/answers/check/source.ts';
import { openStream } from '../../../src/answers/check/stream.ts';
import { yoursOf } from '../../../src/answers/check/yours.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

const WORDS = ['the', 'the', 'the', 'quay', 'Quay', 'opens', 'at', 'noon', 'never'];
/** The case of a first letter is folded. */
const fold = (word: string | undefined, i: number): string | undefined =>
  i === 0 ? word?.toLowerCase() : word;
const phrase = (most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most });

describe('where words stand one after the other', () => {
  it('is every place that has them all in order, to the letter but for the first', () => {
    fc.assert(
      fc.property(fc.array(phrase(30), { minLength: 1, maxLength: 5 }), phrase(4), (bodies, wanted) => {
        const articles = bodies.map((body, i) => makeArticle(`${i}.txt`, `Title ${i}\n\n${body.join(' ')}`));
        const readings = new Map(articles.map((article) => [article, read(article)]));
        const source = openSource(openStream(articles, (article) => ownOf(article, readings.get(article)!)));
        const { stream, postings } = source;
        const way = asked(yoursOf(wanted.join(' ')), stream.vocabulary);
        const tokens = Array.from({ length: stream.words.length }, (_, at) =>
          stream.vocabulary.textOf(stream.words.get(at)!),
        );
        const expected = [...tokens.keys()].filter(
          (at) =>
            wanted.every((word, i) => fold(tokens[at + i], i) === fold(word, i)) &&
            !stream.firsts.some((first) => first > at && first < at + wanted.length),
        );
        const found = occurrences(stream, postings, way, 1000);
        expect(found.map(({ start }) => start)).toEqual(expected);
        expect(found.every(({ start, end }) => end - start === wanted.length)).toBe(true);
      }),
    );
  });
});
