import { describe, expect, it } from 'vitest';
import { copy } from '../../../src/corpus/verbatim.ts';
import { expectedLines, seen } from '../../../src/discord/reply/expected-lines.ts';
import { visible } from '../../../src/discord/reply/visible.ts';
import { say } from '../../../src/words.ts';
import { articleOf } from './made.ts';

/** Controls, halves of a pair, noncharacters, and what turns or takes apart what stands around it. */
const ACTS = /^[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]$/u;

describe('what a character must be shown as', () => {
  const every = Array.from({ length: 0x10000 }, (_, point) => point);
  const ends = Array.from({ length: 16 }, (_, plane) => 0x10000 * (plane + 1));
  const beyond = ends.flatMap((end) => [end, end + 1, end + 0xfffd, end + 0xfffe, end + 0xffff]);

  it('is itself, or its number where it acts on others, for each of the first plane and the ends of all others', () => {
    const wrong = [...every, ...beyond].filter((point) => {
      const one = String.fromCodePoint(Math.min(point, 0x10ffff));
      const name = `[U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
      const inLine = one === '\t' ? ' ' : one;
      const kept = ACTS.test(inLine) ? name : inLine;
      const shown = /[\n\v\f\r\u0085\u2028\u2029]/u.test(one) ? '\n' : kept;
      return seen(one) !== shown || visible(one) !== shown;
    });
    expect(wrong).toEqual([]);
  });
});

describe('what must be shown of a line', () => {
  const article = articleOf('Shut.\n\n  Again  ');
  const find = () => article;
  const words = copy(article, { start: 0, end: article.text.length });

  it('is each line of it that is not blank, without blank ends, with its emphasis', () => {
    const [first, second, ...more] = expectedLines(
      [{ style: 'text', says: [{ own: 'It: ' }, { words, strong: true }, { field: '!', strong: false }] }],
      find,
    );
    expect(more).toEqual([]);
    expect([first!.text, second!.text]).toEqual(['It: Shut.', 'Again  !']);
    expect(first).toMatchObject({ style: 'text', link: null });
    expect(first!.strong.map(Number).join('')).toBe('000011111');
    expect(second!.strong.map(Number).join('')).toBe('11111110');
  });

  it.each(['heading', 'code'] as const)('has no emphasis in a %s', (style) => {
    const [line] = expectedLines(
      [{ style, says: [{ words, strong: true }], link: 'https://a.example' }],
      find,
    );
    expect(line!.strong).not.toContain(true);
    expect(line!.link).toBe('https://a.example');
  });

  it('is nothing for words of an article that is not known', () => {
    expect(expectedLines([{ style: 'text', says: [{ words }] }], () => undefined)).toEqual([]);
    expect(expectedLines([{ style: 'note', says: say`Here` }], () => undefined)).toHaveLength(1);
  });
});
