import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/corpus/span.ts';
import { cut } from '../../../src/discord/reply/cut.ts';
import { articleOf } from './made.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const LONG = words(400);

function paragraph(text: string) {
  const article = articleOf(text);
  return { ...article, blocks: [{ start: 0, end: text.length, role: 'body' as const, number: 1 }] };
}

/** What is shown of a whole text that is shown for the words `kept`. */
function shown(text: string, kept: string): string | null {
  const at = text.indexOf(kept);
  const range = cut(paragraph(text), { start: 0, end: text.length }, [{ start: at, end: at + kept.length }]);
  return range && text.slice(range.start, range.end);
}

describe('cut', () => {
  it('leaves alone what fits', () => {
    expect(shown('He left on Monday.', 'Monday')).toBe('He left on Monday.');
  });

  it('shows nothing outside of a passage that begins inside a sentence', () => {
    const text = `“We” left, said Lund, “and ${LONG}. We will not return. After ${LONG}.`;
    const article = paragraph(text);
    const start = text.indexOf('and word0');
    const at = text.indexOf('We will');
    for (const keep of [[], [{ start, end: start + 3 }], [{ start: at, end: at + 2 }]]) {
      const range = cut(article, { start, end: text.length }, keep);
      expect(range === null || (range.start >= start && range.end <= text.length)).toBe(true);
    }
  });

  it('cuts between sentences first', () => {
    const text = `Before ${LONG}. He did not leave on Monday. After ${LONG}.`;
    expect(shown(text, 'Monday')).toBe('He did not leave on Monday.');
  });

  it('cuts a long sentence between words, around what is kept', () => {
    const text = `${LONG} Monday ${LONG}.`;
    const part = shown(text, 'Monday')!;
    expect(part).toMatch(/^word\d+ .*Monday.* word\d+$/);
    expect(part.length).toBeLessThanOrEqual(1_500);
    expect(part.length).toBeGreaterThan(1_480);
    expect(text).toContain(` ${part} `);
  });

  it.each(['not', 'if', 'said', 'according to him', 'never', 'didn’t'])(
    'drops no “%s” from a sentence',
    (word) => {
      expect(shown(`He ${word} ${LONG} Monday.`, 'Monday')).toBeNull();
      expect(shown(`Monday ${LONG} ${word} so.`, 'Monday')).toBeNull();
      expect(shown(`He ${word} on Monday ${LONG}.`, 'Monday')).toMatch(/^He /);
    },
  );

  it('never cuts inside quotation marks', () => {
    expect(shown(`He added “${LONG} Monday ${LONG}” today.`, 'Monday')).toBeNull();
    expect(shown(`He added "Monday. ${LONG}" today.`, 'Monday')).toBeNull();
    expect(shown(`He added “${LONG} Monday ${LONG}`, 'Monday')).toBeNull();
    expect(shown(`“One. Two,” he added on Monday ${LONG}.`, 'Monday')).toMatch(/^he added on Monday word0/);
  });

  it('has no honest cut for a word without end', () => {
    expect(shown(`${'a'.repeat(10_000)}.`, 'aaa')).toBeNull();
  });

  it('counts what is sent, not what is written: escapes and names take room', () => {
    expect(shown(`Monday ${'_ '.repeat(1_000)}.`, 'Monday')!.length).toBeLessThan(1_100);
  });

  it('tears no grapheme apart and keeps what it must, whatever the text', () => {
    const part = fc.constantFrom(
      'word ',
      '“',
      '” ',
      'not ',
      '. ',
      'e\u0301 ',
      ' \u0301',
      '👩‍👩‍👧 ',
      'said ',
      'Wort ',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 300, maxLength: 900 }), fc.nat(), (parts, seed) => {
        const text = `A${parts.join('').trimEnd()}`;
        const from = seed % (text.length - 5);
        // What must stay are words: no blank begins or ends it.
        const must = text.slice(from, from + 3);
        const start = from + must.length - must.trimStart().length;
        const kept: Range = { start, end: Math.max(start + 1, from + must.trimEnd().length) };
        fc.pre(must.trim() !== '');
        const range = cut(paragraph(text), { start: 0, end: text.length }, [kept]);
        if (!range) return;
        expect(range.start).toBeLessThanOrEqual(kept.start);
        expect(range.end).toBeGreaterThanOrEqual(kept.end);
        const [before, after] = [text.slice(0, range.start), text.slice(range.end)];
        expect(before).toMatch(/^$|\s$/);
        expect(text.slice(range.start)).toMatch(/^\P{M}/u);
        expect(after).toMatch(/^$|^\s+\P{M}/u);
        const marks = text.slice(range.start, range.end).replace(/[^“”]/g, '');
        expect(after === '' || marks.lastIndexOf('“') <= marks.lastIndexOf('”')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
