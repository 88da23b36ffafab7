import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { articleOf } from './article.ts';

const cut = (text: string): string[] =>
  sentences(articleOf(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['He met George W. Bush. They talked.', ['He met George W. Bush.', 'They talked.']],
    ['Mr. Gates met Gen. Baker on Jan. 5. Nothing came of it.', 2],
    ['“It is over.” He left. “Why?” she asked.', ['“It is over.”', 'He left.', '“Why?” she asked.']],
    ['No change in our . . . attitude was seen. It stayed.', 2],
    ['He lives in the U.S. The law is clear.', ['He lives in the U.S.', 'The law is clear.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['It rose 3.5 percent to 1,000.25 points. Then it fell.', 2],
    ['One line. Two\n\nThree. Four', ['One line.', 'Two', 'Three.', 'Four']],
    ['“They are friends. We are not,” he said. No.', ['“They are friends.', 'We are not,” he said.', 'No.']],
  ])('cuts %j', (text, expected) => {
    const found = cut(text);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  it('puts every non-blank character in exactly one trimmed sentence, in order', () => {
    const piece = constantFrom(
      'A',
      'b',
      '.',
      '. ',
      '"',
      '”',
      '?',
      ' ',
      '\n',
      '…',
      'Mr.',
      ' U.S. ',
      '\u{1F600}',
      '\uD800',
    );
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentences(articleOf(text))) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
