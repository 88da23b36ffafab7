import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Range } from '../../src/corpus/span.ts';
import { read } from '../../src/text/read.ts';
import type { Quotation } from '../../src/text/reading.ts';
import { hostileSpeech } from '../support/hostile-speech.ts';
import { runs } from '../support/runs.ts';

/** Runs a law over every article of hostile archives. */
const always = (law: (article: Article) => void): void =>
  fc.assert(
    fc.property(hostileSpeech, (articles) => {
      for (const article of articles) law(article);
    }),
    runs(30),
  );

const isInside = ({ start, end }: Range, outer: Range): boolean =>
  outer.start <= start && start < end && end <= outer.end;

const isOrdered = (ranges: readonly Range[]): boolean =>
  ranges.every(({ start }, i) => i === 0 || ranges[i - 1]!.end <= start);

/** Every range that a quotation has beside its own. */
const rangesOf = ({ parts, marked, cue, source, relayedBy, unsaid }: Quotation): Range[] => [
  ...parts,
  ...marked,
  ...[cue, source, relayedBy, unsaid?.words ?? null].filter((range) => range !== null),
];

describe('whatever the article says, and however it is marked', () => {
  test('sentences are ordered, apart and trimmed, and have every character that is not blank', () => {
    always((article) => {
      const { text } = article;
      const { sentences } = read(article);
      expect(isOrdered(sentences)).toBe(true);
      for (const { start, end } of sentences) {
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe('');
      }
      const gaps = [0, ...sentences.map(({ end }) => end)].map((from, i) =>
        text.slice(from, sentences[i]?.start ?? text.length),
      );
      expect(gaps.join('').trim()).toBe('');
    });
  });

  test('a quotation’s parts are ordered and inside of it, its marks inside of them, and all of it inside of the text', () => {
    always((article) => {
      const whole = { start: 0, end: article.text.length };
      for (const quotation of read(article).quotations) {
        const { start, end, parts, marked, speaker, unsaid } = quotation;
        expect(isInside({ start, end }, whole)).toBe(true);
        expect(isOrdered(parts) && isOrdered(marked)).toBe(true);
        expect(parts.every((part) => isInside(part, quotation))).toBe(true);
        expect(marked.every((mark) => parts.some((part) => isInside(mark, part)))).toBe(true);
        expect(rangesOf(quotation).every((range) => isInside(range, whole))).toBe(true);
        expect(speaker !== null && unsaid !== null).toBe(false);
      }
    });
  });

  test('people, their mentions and offices are inside of the text', () => {
    always((article) => {
      const whole = { start: 0, end: article.text.length };
      for (const { name, mentions, offices } of read(article).people)
        expect([name, ...mentions, ...offices].every((range) => isInside(range, whole))).toBe(true);
    });
  });

  test('reading it twice, or after another, gives the same', () => {
    fc.assert(
      fc.property(hostileSpeech, hostileSpeech, ([article], [other]) => {
        const first = JSON.stringify(read(article!));
        read(other!);
        expect(JSON.stringify(read(article!))).toBe(first);
      }),
      runs(30),
    );
  });
});
