import { KEPT_NOWHERE, openSettings } from '../../../src/discord/admin/settings-by-server.ts';
import { describe, expect, it, vi } from 'vitest';
import { runDiscord } from '../../../src/discord/run.ts';
import { openStandIn } from '../../../src/local/discord/stand-in.ts';
import { commands, messageCommands } from '../../../commands/index.ts';
import { schema } from '../../local/discord/schema.ts';
import { deskOf, library, openBot, OPEN, OTHER, QUICK, shown, TOKEN } from '../bot.ts';

type Bot = Awaited<ReturnType<typeof openBot>>;

/** What the bot answers to a mention; asked again until it hears. */
async function answerOf({ discord }: Bot, words: string): Promise<string> {
  const before = discord.posted.length;
  await vi.waitFor(
    () => {
      discord.write(`<@${discord.world.bot.id}> ${words}`, { server: OPEN });
      expect(discord.posted.length).toBeGreaterThan(before);
    },
    { timeout: 12_000, interval: 250 },
  );
  return shown(discord.posted.at(-1)!.body);
}

/** Does something to a bot that is signed in, and tells what it says and logs once it answers again. */
async function after(trouble: (bot: Bot) => unknown): Promise<{ said: string; log: readonly string[] }> {
  const bot = await openBot();
  bot.log.length = 0;
  await trouble(bot);
  // What is written while it is away is heard when it resumes.
  await vi.waitFor(() => expect(bot.log.length).toBeGreaterThan(1), 12_000);
  const said = await answerOf(bot, 'why?');
  await bot.close();
  return { said, log: bot.log };
}

const LOST = (code: number) =>
  `The connection to Discord was lost (shard 0, code ${code}). Connecting again.`;
const GOES_ON = expect.stringMatching(
  /^The connection to Discord goes on \(shard 0, \d+ events? made up for\)\.$/,
);
const ANEW = 'Connected to Discord anew (shard 0). What was asked meanwhile was not heard.';

describe('a connection that Discord breaks', { timeout: 20_000 }, () => {
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
      after(({ discord }) => {
        discord.gateway.forget();
        for (const socket of discord.gateway.server.clients) socket.close(4000);
      }),
    ]);
    for (const [i, { said, log }] of all.entries()) {
      expect(said).toContain('Asked: why?');
      expect(log[0]).toBe(LOST([...codes, 1000, 4000][i]!));
      expect(log.slice(1)).toEqual([ANEW]);
    }
  });

  it('goes on when Discord asks it to connect again, and when it may resume an invalid session', async () => {
    const [again, resumable] = await Promise.all([
      after(({ discord }) => discord.gateway.reconnect()),
      after(async ({ discord, log }) => {
        discord.gateway.invalidate(true);
        discord.gateway.drop(4000);
        await vi.waitFor(() => expect(log).not.toEqual([]));
      }),
    ]);
    expect(again.log).toEqual([LOST(4200), GOES_ON]);
    expect(again.said).toContain('Asked: why?');
    expect(resumable.said).toContain('Asked: why?');
  });

  it('is had again after Discord was away, told once however long that takes', async () => {
    const { said, log } = await after(({ discord }) => discord.away(1_500));
    expect(said).toContain('Asked: why?');
    expect(log).toEqual([LOST(1006), ANEW]);
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

describe('a connection that Discord closes for good', { timeout: 20_000 }, () => {
  const WHY: readonly (readonly [number, RegExp])[] = [
    [4004, /refuses the token\. Copy it again/],
    [4010, /Start the bot again/],
    [4011, /too many servers for one connection\. Start it again/],
    [4012, /no longer speaks the version .* Update the bot/],
    [4013, /does not know what this bot wants .* Update the bot/],
    [4014, /needs no privileged intent/],
  ];
  it('ends the process with what it means and what to do', async () => {
    await Promise.all(
      WHY.map(async ([code, why]) => {
        const { running, discord, log } = await openRun();
        discord.gateway.drop(code);
        expect(await running).toBe(2);
        expect(log.at(-1)).toContain(`Discord has closed the connection for good (code ${code}): `);
        expect(log.at(-1)).toMatch(why);
        await discord.close();
      }),
    );
  });

  it('says that the token is dead when it dies', async () => {
    const { running, discord, log } = await openRun();
    discord.world.token = 'another.token';
    discord.write(`<@${discord.world.bot.id}> why?`, { server: OPEN });
    await vi.waitFor(() => expect(log.at(-1)).toMatch(/^Discord refuses the token in DISCORD_TOKEN\./));
    discord.gateway.drop(4000);
    expect(await running).toBe(2);
    expect(log.at(-1)).toContain('(code 4004): it refuses the token.');
    await discord.close();
  });
});

/** Runs the bot as the program does, until it is signed in. */
async function openRun() {
  const run = await beginRun();
  await vi.waitFor(() => expect(run.log.join()).toContain('To add the bot'), 10_000);
  return run;
}

/** Runs it before a Discord that answers so much later. */
async function beginRun(slow = 0) {
  const discord = await openStandIn({ token: TOKEN, servers: [OPEN, OTHER], schema });
  const log: string[] = [];
  const room = {
    desk: deskOf(library),
    commands,
    messageCommands,
    servers: [OPEN],
    settings: openSettings(KEPT_NOWHERE, () => {}),
    adding: null,
    reports: null,
    log: (line: string) => void log.push(line),
  };
  discord.troubles.slow = slow;
  const running = runDiscord(TOKEN, discord.api, room, { times: QUICK });
  return { running, discord, log };
}

/** Stops a bot, and sees that it ends in time. */
const ends = async (running: Promise<number>): Promise<void> => {
  const from = Date.now();
  process.emit('SIGTERM');
  expect(await running).toBe(0);
  expect(Date.now() - from).toBeLessThan(5_000);
};

describe('SIGTERM', { timeout: 20_000 }, () => {
  it('ends a bot within five seconds while Discord is away', async () => {
    const { running, discord, log } = await openRun();
    const away = discord.away(500);
    await vi.waitFor(() => expect(log.at(-1)).toContain('was lost'));
    await ends(running);
    await away;
    await discord.close();
    expect(log.at(-1)).toBe('Stopping.');
  });

  it('ends one whose answer Discord does not take', async () => {
    const { running, discord, log } = await openRun();
    discord.troubles.slow = 60_000;
    discord.write(`<@${discord.world.bot.id}> why?`, { server: OPEN });
    await vi.waitFor(() => expect(discord.requests.at(-1)!.path).toMatch(/messages$/));
    await ends(running);
    expect(log.at(-1)).toBe('Some questions were still being answered. They are given up.');
    await discord.close();
  });

  it('ends one that is still signing in', async () => {
    const { running, discord } = await beginRun(60_000);
    await vi.waitFor(() => expect(discord.requests).not.toEqual([]));
    await ends(running);
    await discord.close();
  });
});
