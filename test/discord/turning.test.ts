import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../support/seeds.ts';
import { buttonsOf, deskOf, openBot, OPEN, OTHER, shown } from './bot.ts';

describe('the buttons under an answer', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const asked = async () => (await bot.discord.slash('quote', { speaker: 'Putin' }, { server: OPEN })).body;

  it('turn to the next page in its place, and back', async () => {
    const first = await asked();
    const next = buttonsOf(first).find(({ label }) => label.startsWith('Next'));
    expect(next!.label).toMatch(/^Next: from \d+ of 12$/);
    const second = await bot.discord.press(next!.custom_id, first, { server: OPEN });
    expect(second.ephemeral).toBe(false);
    expect(shown(second.body)).toMatch(/Here: [5-9] to \d+ of 12\./);
    const previous = buttonsOf(second.body).find(({ label }) => label === 'Previous');
    expect(previous!.label).toBe('Previous');
    const back = await bot.discord.press(previous!.custom_id, second.body, { server: OPEN });
    expect(shown(back.body)).toBe(shown(first));
    expect(bot.discord.faults).toEqual([]);
  });

  it('say to ask again where an id is forged, or pressed in another server, and show nothing', async () => {
    const first = await asked();
    const next = buttonsOf(first).find(({ label }) => label.startsWith('Next'));
    for (const [id, server] of [
      [next!.custom_id.replace(/.$/, (last) => (last === '0' ? '1' : '0')), OPEN],
      ['v1:page:4:000000000000', OPEN],
      ['v1:page:-1:000000000000', OPEN],
      ['v1:other:4', OPEN],
      [next!.custom_id, OTHER],
    ] as const) {
      const { body, ephemeral } = await bot.discord.press(id, first, { server });
      expect(ephemeral).toBe(true);
      expect(shown(body)).toMatch(/again|only in the servers/);
      expect(shown(body)).not.toContain('> ');
    }
  });

  it('show a passage among its paragraphs to whoever presses, alone, and widen it in its place', async () => {
    const first = await asked();
    const menu = JSON.parse(/\{"type":3,.*?\]\}/.exec(JSON.stringify(first))![0]) as {
      custom_id: string;
      options: { value: string }[];
    };
    const chosen = menu.options[1]!.value;
    const around = await bot.discord.press(menu.custom_id, first, { server: OPEN }, chosen);
    expect(around.ephemeral).toBe(true);
    expect(shown(around.body)).toMatch(/^### Paragraphs \d+ to \d+ of \d+/);
    const [wider] = buttonsOf(around.body);
    const widened = await bot.discord.press(wider!.custom_id, around.body, { server: OPEN });
    expect(shown(widened.body)).not.toBe(shown(around.body));
    const elsewhere = await bot.discord.press(menu.custom_id, first, { server: OTHER }, chosen);
    expect(elsewhere.ephemeral).toBe(true);
    expect(shown(elsewhere.body)).not.toContain('> ');
    expect(bot.discord.faults).toEqual([]);
  });

  it('turn the pages of an answer that one member alone sees, as private: True asks for', async () => {
    const given = { speaker: 'Putin', private: 'true' };
    const { body, ephemeral } = await bot.discord.slash('quote', given, { server: OPEN });
    expect(ephemeral).toBe(true);
    expect(shown(body)).toMatch(/Asked: \/quote speaker: Putin$/);
    const next = buttonsOf(body).find(({ label }) => label.startsWith('Next'));
    expect(shown((await bot.discord.press(next!.custom_id, body, { server: OPEN })).body)).toMatch(
      /Here: [5-9]/,
    );
    const open = await bot.discord.slash('quote', { speaker: 'Putin', private: 'false' }, { server: OPEN });
    expect(open.ephemeral).toBe(false);
  });
});
