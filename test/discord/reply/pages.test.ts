import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/discord/reply/card.ts';
import { pages } from '../../../src/discord/reply/pages.ts';
import { proved } from '../../../src/discord/reply/proved.ts';
import { say } from '../../../src/words.ts';

const text = (words: string): Line => ({ style: 'text', says: say`${words}` });
const position = (page: number, of: number): Line => text(`Page ${page} of ${of}`);
const next = (page: number, of: number) => ({ label: `${page} of ${of}`, id: `page:${page}` });
const reply = (lengths: readonly number[]) => ({
  head: [text('Head')],
  cards: lengths.map((length) => [text('x'.repeat(length))]),
  rest: () => text('The rest is on the next page.'),
});

describe('pages', () => {
  it('leaves a reply alone that fits in one message', () => {
    const short = reply([100, 100]);
    expect(pages(short, position, next)).toEqual([short]);
  });

  it.each([
    [[1900, 1900, 1900]],
    [[3800, 200]],
    [[3900, 3900]],
    [Array.from({ length: 60 }, () => 10)],
    [[3000, 900, 80, 20, 3700]],
  ])('shows every card of %j once, in order, each page proved', (lengths) => {
    const whole = reply(lengths);
    const divided = pages(whole, position, next);
    expect(divided.length).toBeGreaterThan(1);
    expect(divided.flatMap(({ cards }) => cards)).toEqual(whole.cards);
    for (const page of divided) {
      const proof = proved(page, () => undefined);
      expect(proof).toMatchObject({ ok: true });
      expect(JSON.stringify(proof)).not.toContain('The rest is on the next page.');
    }
  });
});
