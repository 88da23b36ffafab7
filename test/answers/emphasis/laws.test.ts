import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasis } from '../../../src/answers/emphasis/emphasis.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';

const QUESTIONS = [
  'Who signed it?',
  'Whom did Berg elect?',
  'Who is the chair?',
  'Who said so?',
  'Where was it signed?',
  'Where did he go to?',
  'When was it?',
  'How long was it?',
  'How many were there?',
  'Why was it so?',
  'Did Berg agree?',
  'What is it?',
];
const WORDS = [
  'Anna',
  'Berg',
  'in',
  'at',
  'the',
  'Lisbon',
  'by',
  'signed',
  'agree',
  'not',
  '300',
  'twelve',
  'million',
  '$4',
  '%',
  'because',
  'Friday',
  '2010',
  'said',
  '“',
  '”',
  ',',
  '.',
  '’s',
  'of',
  'and',
  'A.',
  'Ż',
  '\u00ad',
  '🚀',
  'of the',
  '-',
];
const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

const found = (question: string, text: string) => {
  const article = makeArticle('a.txt', text);
  const reading = read(article);
  return reading.sentences.map(({ start, end }, sentence) => {
    const at = [...text.slice(start, end).matchAll(/signed|agree|Berg/gu)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
    const matched = [{ asked: 'signed', how: 'word' as const, word: 'signed', similarity: 1, at }];
    const hit = { passage: { article, sentence, start, end }, score: 1, matched };
    return { start, end, ranges: emphasis(question, hit, reading) };
  });
};

describe('whatever is asked of whatever sentence', () => {
  it('what is emphasised lies inside it, begins and ends in something visible, and overlaps nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), texts, (question, text) => {
        for (const { start, end, ranges } of found(question, text)) {
          let last = start;
          for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeLessThanOrEqual(end);
            expect(text.slice(range.start, range.end)).toMatch(/^\S(?:[^]*\S)?$/u);
            last = range.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['in A of the A, ', 'A. ', '12 million ', 'because because ', 'did not not ', 'by the A '])(
    'a sentence of %j is looked at, and one too long not at all',
    (part) => {
      const text = `Berg signed ${part.repeat(1_900 / part.length)}`;
      for (const question of QUESTIONS) expect(found(question, text).length).toBeGreaterThan(0);
      expect(
        found('Who signed it?', `By Anna ${text}${'a '.repeat(1_000)}`).flatMap(({ ranges }) => ranges),
      ).toEqual([]);
    },
  );
});
