import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  '„',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  ';',
  '?',
  ' — ',
  '(',
  ')',
  'He',
  'she',
  ' said ',
  ' told ',
  ' Anna Berg',
  'Mr Holm',
  'the minister',
  ' who ',
  ' that ',
  ' and ',
  'according to ',
  '&quot;',
  '​',
  '**',
  'Q: ',
  '\n\nBERG: ',
  '\n\nMr. HOLM. ',
  '(laughs)',
  'I ',
  '> ',
  'adding',
  'We won',
  'no',
  '’s',
  'was called by',
  'his claim that',
  '\u{1F600}',
  '\uD800',
  '\u202E',
  'é',
  '—',
  '…',
  '...',
];
const text = array(constantFrom(...PIECES), { maxLength: 80 });

describe('a reading', () => {
  it('keeps its ranges inside the text, whatever the marks', () => {
    assert(
      property(text, (pieces) => {
        const article = makeArticle('any.txt', pieces.join(''));
        const { people, quotations } = read(article);
        for (const { start, end, parts, marked, cue, source, speaker } of quotations) {
          const inside = [...parts, ...marked, cue, source].filter((range) => range !== null);
          expect(
            inside.every(
              (range) => 0 <= range.start && range.start < range.end && range.end <= article.text.length,
            ),
          ).toBe(true);
          expect([parts[0]!.start, parts.at(-1)!.end]).toEqual([start, end]);
          expect(marked.every((range) => start <= range.start && range.end <= end)).toBe(true);
          expect(parts.every((part, i) => i === 0 || parts[i - 1]!.end <= part.start)).toBe(true);
          expect(speaker === null || speaker < people.length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('is read where a sentence begins with a comma and a name', () => {
    const { quotations } = read(makeArticle('a.txt', ', Anna , said Anna'));
    expect(quotations.length).toBeLessThanOrEqual(1);
  });
  it('is the same twice, and whatever was read before', () => {
    assert(
      property(text, text, (one, other) => {
        const [first, second] = [makeArticle('a.txt', one.join('')), makeArticle('b.txt', other.join(''))];
        const before = read(first);
        read(second);
        expect(read(first)).toEqual(before);
      }),
    );
  });
});
