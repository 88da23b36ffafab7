import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../src/discord/desk/ids.ts';
import { BETWEEN, heightOf } from '../../../src/discord/reply/height.ts';
import { pageOf } from '../../../src/discord/reply/page-of.ts';
import { say } from '../../../src/words.ts';
import { seedLibrary } from '../../support/seeds.ts';

/** What an answer asks for where its pages can be turned. */
const under = { asked: say`Asked: /timeline about: missile shield`, ids: idsOf('0123456789ab', '1') };

describe('the height of lines on a telephone', () => {
  it('grows with what does not fit in a row, by the style', () => {
    const [short, long] = ['a', 'a'.repeat(80)].map((words) => say`${words}`);
    expect(heightOf([{ style: 'text', says: long! }])).toBe(2 * heightOf([{ style: 'text', says: short! }]));
    expect(heightOf([{ style: 'note', says: short! }])).toBeLessThan(
      heightOf([{ style: 'heading', says: short! }]),
    );
    expect(heightOf([])).toBe(0);
  });

  it.each([
    ['timeline', seedLibrary.timeline('missile shield')],
    ['timeline of somebody', seedLibrary.timeline('Putin')],
    ['quotations', seedLibrary.quote('Rasmussen', 'Russia')],
    ['reported speech', seedLibrary.quote('Putin', '', { reported: 'yes' })],
    ['passages', seedLibrary.ask('what was agreed about the missile shield?')],
  ])('is 1,000 pixels at most on every page of several passages: %s', (_, answer) => {
    for (let from = 0, next: number | undefined = 0; next !== undefined; from = next ?? 0) {
      const reply = pageOf(answer, from, under);
      const quotes = reply.cards.flat().filter(({ style }) => style === 'quote').length;
      const lines = [...reply.head, ...reply.cards.flat(), ...(reply.foot ?? [])];
      const height = heightOf(lines) + BETWEEN * reply.cards.length;
      expect(quotes === 1 || height <= 1_000).toBe(true);
      const id = reply.buttons?.find(({ label }) => label.startsWith('Next'))?.id;
      next = id === undefined ? undefined : Number(id.split(':')[2]);
    }
  });
});
