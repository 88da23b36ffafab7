import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openBot, OPEN, QUICK, shown } from '../bot.ts';
import { openRun } from './running.ts';

type Bot = Awaited<ReturnType<typeof openBot>>;

/** What the bot answers to a mention; asked again until it hears. */
async function answerOf({ discord }: Bot, words: string): Promise<string> {
  const before = discord.posted.length;
  await vi.waitFor(
    () => {
      discord.write(`<@${discord.world.bot.id}> ${words}`, { server: OPEN });
      expect(discord.posted.length).toBeGreaterThan(before);
    },
    { timeout: 60_000, interval: 250 },
  );
  return shown(discord.posted.at(-1)!.body);
}

/** Does something to a bot that is signed in, and tells what it says and logs once it answers again. */
async function after(trouble: (bot: Bot) => unknown): Promise<{ said: string; log: readonly string[] }> {
  const bot = await openBot();
  bot.log.length = 0;
  await trouble(bot);
  // What is written while it is away is heard when it resumes.
  await vi.waitFor(() => expect(bot.log.length).toBeGreaterThan(1), 60_000);
  const said = await answerOf(bot, 'why?');
  const log = [...bot.log];
  await bot.close();
  return { said, log };
}

const LOST = (code: number) =>
  `The connection to Discord was lost (shard 0, code ${code}). Connecting again.`;
const GOES_ON = expect.stringMatching(
  /^The connection to Discord has resumed \(shard 0, \d+ events? caught up on\)\.$/,
);
const ANEW = 'Connected to Discord again (shard 0). Anything asked in the meantime was missed.';

/** It is waited for at the end, while the others run. */
let away: ReturnType<typeof after>;
beforeAll(() => void (away = after(({ discord }) => discord.away(12_000))));

describe('a connection that Discord breaks', () => {
  it('is resumed where Discord lets it be, in two lines of the log', async () => {
    const codes = [4000, 4001, 4002, 4009];
    const all = await Promise.all(codes.map((code) => after(({ discord }) => discord.gateway.drop(code))));
    for (const [i, { said, log }] of all.entries()) {
      expect(said).toContain('Asked: why?');
      expect(log).toEqual([LOST(codes[i]!), GOES_ON]);
    }
  });

  it('is made anew where it cannot be resumed', async () => {
    const codes = [4003, 4005, 4007, 4008];
    const all = await Promise.all([
      ...codes.map((code) => after(({ discord }) => discord.gateway.drop(code))),
      after(({ discord }) => discord.gateway.invalidate(false)),
      ...[4000, 4006].map((code) =>
        after(({ discord }) => {
          discord.gateway.forget();
          for (const socket of discord.gateway.server.clients) socket.close(code);
        }),
      ),
    ]);
    for (const [i, { said, log }] of all.entries()) {
      expect(said).toContain('Asked: why?');
      expect(log[0]).toBe(LOST([...codes, 1000, 4000, 4006][i]!));
      expect(log.slice(1)).toEqual([ANEW]);
    }
  });

  it('goes on when Discord asks it to connect again, and when it may resume an invalid session', async () => {
    const [again, resumable] = await Promise.all([
      after(({ discord }) => discord.gateway.reconnect()),
      after(async ({ discord, log }) => {
        discord.gateway.invalidate(true);
        discord.gateway.drop(4000);
        await vi.waitFor(() => expect(log).not.toEqual([]), 60_000);
      }),
    ]);
    expect(again.log).toEqual([LOST(4200), GOES_ON]);
    expect(again.said).toContain('Asked: why?');
    expect(resumable.said).toContain('Asked: why?');
  });

  it('is one of two where Discord advises two, each with its servers', async () => {
    const [first, second] = ['100000000000000000', String(100000000000000000n + (1n << 22n))] as const;
    const bot = await openBot({ servers: [first, second] }, { shards: 2, servers: [first, second] });
    expect(bot.discord.gateway.counts.identified).toBe(2);
    for (const server of [first, second]) {
      const { body } = await bot.discord.slash('quote', { speaker: 'Rasmussen' }, { server });
      expect(shown(body)).toContain('Asked: Rasmussen');
    }
    await bot.close();
  });
});

describe('a connection that Discord closes for good', () => {
  const WHY: readonly (readonly [number, RegExp])[] = [
    [4004, /refuses the token\. Copy it again/],
    [4010, /Start the bot again/],
    [4011, /too many servers for one connection\. Start it again/],
    [4012, /no longer supports the version .* Update the bot/],
    [4013, /does not recognise what this bot asks .* Update the bot/],
    [4014, /needs no privileged intent/],
  ];
  it('ends the process with what it means and what to do', async () => {
    await Promise.all(
      WHY.map(async ([code, why]) => {
        const { running, discord, log } = await openRun({ times: QUICK });
        discord.gateway.drop(code);
        expect(await running).toBe(2);
        expect(log.at(-1)).toContain(`Discord has closed the connection for good (code ${code}): `);
        expect(log.at(-1)).toMatch(why);
        await discord.close();
      }),
    );
  });

  it('says that the token is dead when it dies', async () => {
    const { running, discord, log } = await openRun({ times: QUICK });
    discord.world.token = 'another.token';
    discord.write(`<@${discord.world.bot.id}> why?`, { server: OPEN });
    await vi.waitFor(
      () => expect(log.at(-1)).toMatch(/^Discord refuses the token in DISCORD_TOKEN\./),
      12_000,
    );
    discord.gateway.drop(4000);
    expect(await running).toBe(2);
    expect(log.at(-1)).toContain('(code 4004): it refuses the token.');
    await discord.close();
  });
});

describe('a connection to a Discord that was away', () => {
  it('for a while is had again, in two lines of the log', async () => {
    const { said, log } = await away;
    expect(said).toContain('Asked: why?');
    expect(log).toEqual([LOST(1006), ANEW]);
  });
});
