import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from './bot.ts';

/** The buttons under a body that the bot sent, as it sent them. */
const buttonsOf = (body: unknown): { label: string; custom_id: string }[] =>
  (JSON.stringify(body).match(/\{"type":2,[^{}]*\}/g) ?? []).map(
    (one) => JSON.parse(one) as { label: string; custom_id: string },
  );

describe('the buttons under an answer', { timeout: 10_000 }, () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const asked = async () => (await bot.discord.slash('quote', { speaker: 'Putin' }, { server: OPEN })).body;

  it('turn to the next page in its place, and back', async () => {
    const first = await asked();
    const [next] = buttonsOf(first);
    expect(next!.label).toMatch(/^Next: from \d+ of 12$/);
    const second = await bot.discord.press(next!.custom_id, first, { server: OPEN });
    expect(second.ephemeral).toBe(false);
    expect(shown(second.body)).toMatch(/Here: [5-9] to \d+ of 12\./);
    const [previous] = buttonsOf(second.body);
    expect(previous!.label).toBe('Previous');
    const back = await bot.discord.press(previous!.custom_id, second.body, { server: OPEN });
    expect(shown(back.body)).toBe(shown(first));
    expect(bot.discord.faults).toEqual([]);
  });

  it('say to ask again where an id is forged, or pressed in another server, and show nothing', async () => {
    const first = await asked();
    const [next] = buttonsOf(first);
    for (const [id, server] of [
      [next!.custom_id.replace(/.$/, (last) => (last === '0' ? '1' : '0')), OPEN],
      ['v1:page:4:000000000000', OPEN],
      ['v1:page:-1:000000000000', OPEN],
      ['v1:other:4', OPEN],
      [next!.custom_id, OTHER],
    ] as const) {
      const { body, ephemeral } = await bot.discord.press(id, first, { server });
      expect(ephemeral).toBe(true);
      expect(shown(body)).toMatch(/again/);
      expect(shown(body)).not.toContain('> ');
    }
  });
});
