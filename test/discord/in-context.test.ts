import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPEN, openBot } from './bot.ts';
import { find } from './press/under.ts';

type Opened = Awaited<ReturnType<typeof openBot>>;

describe('a passage that can be read in its article', () => {
  let bot: Opened;
  beforeAll(async () => {
    bot = await openBot({
      inContext: (server, { article, start, end }) =>
        `https://archive.example/${server}/${article}/${start}-${end}`,
    });
  });
  afterAll(() => bot.close());

  it('has a button that leads there, below what stands around it, for whoever asks alone', async () => {
    const place = { server: OPEN };
    const { body: card } = await bot.discord.slash('ask', { question: 'agree' }, place);
    const { id } = find(card, 'Read around');
    const { body, ephemeral } = await bot.discord.press(id, card, place);
    const [, article, range] = /v1:around:(\w+):([\d-]+)/.exec(id)!;
    const url = `https://archive.example/${OPEN}/${article}/${range}`;
    const row = (body['components'] as { components: unknown[] }[]).at(-1);
    expect(row?.components).toHaveLength(5);
    expect(row?.components.at(-1)).toEqual({ type: 2, style: 5, label: 'Open in context', url });
    expect(ephemeral).toBe(true);
    expect(bot.discord.faults).toEqual([]);
  });
});
