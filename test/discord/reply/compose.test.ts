import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COMPONENTS, MAX_TEXT, textsOf } from '../../../src/discord/reply/body.ts';
import type { Card } from '../../../src/discord/reply/card.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import { compose } from '../../../src/discord/reply/compose.ts';
import { plainLines } from '../../../src/discord/reply/plain-lines.ts';
import { prove } from '../../../src/discord/reply/prove.ts';
import { say } from '../../../src/words.ts';
import { articleOf, quoting, replyOf } from './made.ts';

const STARS = articleOf('*'.repeat(2_500));
const card = (length: number): Card => [
  { style: 'text', says: [{ words: copy(STARS, { start: 0, end: length }) }] },
];

describe('compose', () => {
  it('writes quotations, small print, headings and emphasis in Discord’s markdown', () => {
    const article = articleOf('One two.\nThree.');
    const reply = replyOf(
      [{ style: 'heading', says: say`A head` }],
      [quoting(article, 0, article.text.length)],
    );
    expect(textsOf(compose(reply))).toEqual([
      '### A head',
      '> One t**wo.**\n> **T**hree.\nOne two.\nThree.\n-# date unknown · 0123456789\\:0-15',
    ]);
  });

  it('emphasises nothing in a heading, which is large already', () => {
    const says = say`Nobody called ${{ field: 'Merkel', strong: true }} is quoted.`;
    expect(textsOf(compose(replyOf([{ style: 'heading', says }], [])))).toEqual([
      '### Nobody called Merkel is quoted.',
    ]);
  });

  it('shows as many cards as fit, then how many do not', () => {
    const reply = replyOf(
      [{ style: 'text', says: say`Head` }],
      Array.from({ length: 5 }, () => card(500)),
    );
    const texts = textsOf(compose(reply));
    expect(texts).toHaveLength(5);
    expect(texts.at(-1)).toBe('-# 2 more do not fit here.');
  });

  it('shows a last card that fits only because nothing is hidden', () => {
    const cards = [card(990), card(990)];
    expect(textsOf(compose(replyOf([], cards)))).toHaveLength(2);
  });

  it('shows none of the cards when the first is too long', () => {
    const reply = replyOf([{ style: 'text', says: say`Head` }], [card(2_000), card(3)]);
    expect(textsOf(compose(reply))).toEqual(['Head', '-# 2 more do not fit here.']);
  });

  it('never passes a limit and is always proved, whatever the sizes of the cards', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_500 }), { maxLength: 60 }), (sizes) => {
        const cards = sizes.map((size) => card(size));
        const reply = replyOf([{ style: 'text', says: say`Head` }], cards);
        const body = compose(reply);
        expect(prove(body, reply, () => STARS)).toEqual({ ok: true });
        const texts = textsOf(body);
        expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
        const [container] = body.components;
        const parts = container?.type === 17 ? container.components : [];
        expect(1 + parts.length).toBeLessThanOrEqual(MAX_COMPONENTS);
        expect(texts.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('plain lines', () => {
  it('are what Discord shows, without its marks', () => {
    const article = articleOf('A *star* and\n\u001b[31mred @everyone.');
    const reply = replyOf(
      [{ style: 'heading', says: say`Head` }],
      [quoting(article, 0, article.text.length)],
    );
    const body = compose(reply);
    expect(prove(body, reply, () => article)).toEqual({ ok: true });
    expect(plainLines(body)).toEqual([
      'Head',
      '',
      '> A *star* and',
      '> [U+001B][31mred @everyone.',
      'A *star* and',
      '[U+001B][31mred @everyone.',
      '  date unknown · 0123456789:0-32',
    ]);
  });

  it('are broken between words where a terminal is narrow, with bold where it is shown', () => {
    const article = articleOf('One two three four.');
    const reply = replyOf([{ style: 'heading', says: say`A head that is long` }], [quoting(article, 0, 19)]);
    const lines = plainLines(compose(reply), { width: 13, bold: true });
    expect(lines.slice(0, 5)).toEqual([
      '\u001B[1mA head that\u001B[22m',
      '\u001B[1mis long\u001B[22m',
      '',
      '> One tw\u001B[1mo\u001B[22m',
      '> \u001B[1mthree\u001B[22m four.',
    ]);
    expect(plainLines(compose(reply), { width: 1, bold: false })).toContain('> three');
  });
});
