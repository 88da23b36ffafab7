import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue } from '../../src/discord/desk/queue.ts';
import { deskOf, openBot, OPEN, shown } from './bot.ts';
import { library } from './made-library.ts';

const OFTEN = 'That is more than ten questions in a minute. Ask again in a moment.';

describe('a member who asks too much', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeEach(async () => {
    bot = await openBot({
      desk: openQueue(
        deskOf(library),
        () => null,
        () => {},
      ),
    });
  });
  afterEach(() => bot.close());

  const slash = () => bot.discord.slash('quote', { speaker: 'Rasmussen' }, { server: OPEN });

  it('is told so in private at every command, and others are answered', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, slash));
    const refused = all.filter(({ body }) => shown(body) === OFTEN);
    expect(refused).toHaveLength(2);
    expect(refused.every(({ ephemeral }) => ephemeral)).toBe(true);
    expect(all.filter(({ body }) => shown(body).includes('Asked: Rasmussen'))).toHaveLength(10);
    bot.discord.write(`<@${bot.discord.world.bot.id}> why?`, { server: OPEN }, OTHER_MEMBER);
    expect(shown((await bot.discord.nextPosted()).body)).toContain('Asked: why?');
    expect(bot.discord.faults).toEqual([]);
  });

  it('is told so once in a channel', async () => {
    await Promise.all(Array.from({ length: 10 }, slash));
    const me = `<@${bot.discord.world.bot.id}>`;
    for (let times = 0; times < 5; times++) bot.discord.write(`${me} why?`, { server: OPEN });
    bot.discord.write(`${me} why then?`, { server: OPEN }, OTHER_MEMBER);
    const replies = [await bot.discord.nextPosted(), await bot.discord.nextPosted()];
    expect(replies.map(({ body }) => shown(body)).toSorted()).toEqual([
      expect.stringContaining('Asked: why then?'),
      OFTEN,
    ]);
    expect(bot.discord.posted).toHaveLength(2);
  });
});

const OTHER_MEMBER = { id: '100000000000000077', username: 'other', bot: false };
