import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeSentences } from '../../src/answers/evidence.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { overlaps } from '../../src/corpus/span.ts';
import type { Reading } from '../../src/text/reading.ts';

describe('whole sentences', () => {
  const article = makeArticle('a.txt', `Title\n\n${'word '.repeat(60).trim()}.`);
  const rest = { people: [], quotations: [], timexes: [] };

  it('are the first and the last that a range touches, and all between', () => {
    const lengths = array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    assert(
      property(lengths, integer({ min: 0, max: 60 }), integer({ min: 1, max: 30 }), (all, start, length) => {
        let from = 0;
        const sentences = all.map((one) => ({ start: from, end: (from += one), block: 1 }));
        const reading: Reading = { ...rest, sentences };
        const range = { start: start % from, end: (start % from) + length };
        const met = sentences.filter((sentence) => overlaps(sentence, range));
        expect(wholeSentences(article, reading, [range])).toMatchObject({
          start: met[0]!.start,
          end: met.at(-1)!.end,
          paragraph: 1,
        });
      }),
    );
  });

  it('are none where there is no sentence', () => {
    const reading: Reading = { ...rest, sentences: [{ start: 0, end: 5, block: 1 }] };
    expect(() => wholeSentences(article, reading, [{ start: 5, end: 6 }])).toThrow(RangeError);
  });
});
