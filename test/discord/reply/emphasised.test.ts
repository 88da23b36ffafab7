import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emphasised } from '../../../src/discord/reply/emphasised.ts';
import { plain } from '../../../src/words.ts';
import { articleOf } from './made.ts';

const article = articleOf('0123456789abcdefghij');
const place = fc.integer({ min: 0, max: 20 });
const range = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

it('a passage in pieces is the passage to the letter, bold just where it is to be, with no piece for nothing', () => {
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 4 }), (passage, strong) => {
      const pieces = emphasised(article, passage, strong);
      expect(plain(pieces)).toBe(article.text.slice(passage.start, passage.end));
      let at = passage.start;
      for (const piece of pieces) {
        const { span } = (piece as { words: { span: { start: number; end: number } } }).words;
        expect(span.start).toBe(at);
        expect(span.end).toBeGreaterThan(at);
        const isStrong = 'strong' in piece && piece.strong;
        for (; at < span.end; at++)
          expect([at, isStrong]).toEqual([at, strong.some(({ start, end }) => start <= at && at < end)]);
      }
      expect(at).toBe(passage.end);
    }),
  );
});
