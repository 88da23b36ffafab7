import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openAtOnce } from '../../src/discord/desk/at-once.ts';
import type { Asked, Desks, Outcome } from '../../src/discord/desk/desk.ts';
import { openQueue } from '../../src/discord/desk/queue.ts';
import type { User } from '../../src/local/discord/world.ts';
import { deskOf, openBot, OPEN, shown } from './bot.ts';
import { library } from './made-library.ts';

/** Desks that answer one question after the other, and none before they are let go. */
function held() {
  const latch = Promise.withResolvers<void>();
  const desks = deskOf(library);
  let last: Promise<unknown> = latch.promise;
  let answered = 0;
  const answer = (asked: Asked): Promise<Outcome> => {
    const own = last.then(() => desks.answer(asked));
    last = own.catch(() => {});
    return own.finally(() => answered++);
  };
  return { desks: { ...desks, answer } satisfies Desks, letGo: latch.resolve, answered: () => answered };
}

const member = (number: number): User => ({
  id: String(2e17 + number * 1_000),
  username: `m${number}`,
  bot: false,
});
const FIFTEEN = Array.from({ length: 15 }, (_, number) => number);

describe('while one question takes long', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  let desk: ReturnType<typeof held>;
  beforeEach(async () => {
    desk = held();
    bot = await openBot({ desk: openQueue(desk.desks, openAtOnce(commands), () => {}) });
  });
  afterEach(() => bot.close());

  const ask = (speaker: string, number = 99) =>
    bot.discord.slash('quote', { speaker }, { server: OPEN, member: member(number) });

  /** How many were told so far that they are heard. */
  const heard = (): number => bot.discord.requests.filter(({ path }) => path.endsWith('/callback')).length;

  it('fifteen who ask for help and type names are served meanwhile', async () => {
    const monster = ask('Monster');
    const [helped, completed] = await Promise.all([
      Promise.all(FIFTEEN.map((i) => bot.discord.slash('help', {}, { server: OPEN, member: member(i) }))),
      Promise.all(
        FIFTEEN.map((i) =>
          bot.discord.complete('quote', 'speaker', 'ras', { server: OPEN, member: member(i) }),
        ),
      ),
    ]);
    expect(desk.answered()).toBe(0);
    for (const { body } of helped) expect(shown(body)).toContain('/quote');
    for (const choices of completed) expect(choices[0]).toMatchObject({ name: 'Anders Fogh Rasmussen' });
    desk.letGo();
    expect(shown((await monster).body)).toContain('Monster');
    expect(bot.discord.faults).toEqual([]);
  });

  it('whoever asked it is helped too, and thanked for thanks', async () => {
    const monster = ask('Monster', 1);
    const help = await bot.discord.slash('help', {}, { server: OPEN, member: member(1) });
    expect(shown(help.body)).toContain('/quote');
    bot.discord.write(`<@${bot.discord.world.bot.id}> thanks`, { server: OPEN }, member(1));
    expect(shown((await bot.discord.nextPosted()).body)).toContain('You are welcome.');
    expect(desk.answered()).toBe(0);
    desk.letGo();
    await monster;
  });

  it('whoever asks the articles hears that they are to wait, and none is forgotten', async () => {
    const all = Promise.all(Array.from({ length: 50 }, (_, i) => ask(`Nr ${i}.`, i)));
    await expect.poll(heard).toBe(50);
    expect(desk.answered()).toBe(0);
    desk.letGo();
    const texts = (await all).map(({ body }) => shown(body));
    for (const [i, text] of texts.entries()) expect(text).toContain(`Asked: Nr ${i}.`);
    expect(bot.discord.faults).toEqual([]);
  });
});
