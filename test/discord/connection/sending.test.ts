import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeBot } from '../../../src/discord/client.ts';
import { deskOf, openBot, OPEN, QUICK, shown } from '../bot.ts';
import { library, TOKEN } from '../made-library.ts';

/** Too many to check for one page. */
const MANY = Array.from({ length: 40 }, (_, i) => `number ${i}`).join('|');

/** A bot that is signed in, closed when the test is over, with nothing in its log. */
async function opened(...given: Parameters<typeof openBot>) {
  const bot = await openBot(...given);
  onTestFinished(() => bot.close());
  bot.log.length = 0;
  const { discord } = bot;
  return {
    ...bot,
    mention: (words: string) => discord.write(`<@${discord.world.bot.id}> ${words}`, { server: OPEN }),
    slash: (speaker = 'Rasmussen') => discord.slash('quote', { speaker }, { server: OPEN }),
    channel: discord.world.servers[0]!.channel,
  };
}

/** Answers after a while. */
const slowDesk = (milliseconds: number) => {
  const desk = deskOf(library);
  const answer: typeof desk.answer = async (asked) => {
    await pause(milliseconds);
    return desk.answer(asked);
  };
  return { desk: { ...desk, answer } };
};

/** Answers nothing before it is let go. */
function heldDesk() {
  const desk = deskOf(library);
  const held = Promise.withResolvers<void>();
  const answer: typeof desk.answer = async (asked) => {
    await held.promise;
    return desk.answer(asked);
  };
  return { desk: { ...desk, answer }, letGo: held.resolve };
}

/** Waits until it is so. */
const soon = <T>(isSo: () => T): Promise<T> => vi.waitFor(isSo, 60_000);

const REFUSED = (code: number, channel: string, why: string): string =>
  `Discord refused what was sent (code ${code}, server ${OPEN}, channel ${channel}): ${why}.`;

describe('an answer that Discord does not take at once', () => {
  it.each([
    [
      'limited',
      { kind: 'limit' },
      [/^Discord limits us \(POST \/channels\/:id\/messages, user\): waiting 0\.\d s\.$/],
    ],
    ['limited as everything is', { kind: 'limit everything' }, [/^Discord limits us \(everything, global\)/]],
    ['failed before it was taken', { kind: 'fail' }, []],
    ['failed though it was taken', { kind: 'fail', done: true }, []],
    ['dropped before it was taken', { kind: 'drop' }, []],
    ['dropped though it was taken', { kind: 'drop', done: true }, []],
  ] as const)('is one message when it is %s', async (_, trouble, lines) => {
    const { discord, mention, log } = await opened();
    discord.troubles.add('/messages', trouble);
    mention('first');
    expect(shown((await discord.nextPosted()).body)).toContain('Asked: first');
    mention('second');
    expect(shown((await discord.nextPosted()).body)).toContain('Asked: second');
    expect(discord.posted).toHaveLength(2);
    expect(log).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  it.each([
    ['failed', { kind: 'fail' }],
    ['failed though it was taken', { kind: 'fail', done: true }],
    ['dropped', { kind: 'drop' }],
    ['dropped though it was taken', { kind: 'drop', done: true }],
  ] as const)('answers a command once when it is %s', async (_, trouble) => {
    const { discord, slash, log } = await opened();
    discord.troubles.add('/callback', trouble);
    const { body } = await slash();
    expect(shown(body)).toContain('Asked: Rasmussen');
    await pause(50);
    expect(log).toEqual([]);
    expect(discord.faults).toEqual([]);
  });

  it.each([
    ['was', true, /Asked: first/],
    ['was not', false, /^Discord did not say whether it took my answer\. .* ask again\. .* [0-9a-f]{8}\.$/],
  ] as const)('is not said to be lost where nobody knows that it %s taken', async (_, done, said) => {
    const { discord, mention, log } = await opened();
    discord.troubles.add('/messages', { kind: 'drop', done });
    discord.troubles.add('/messages', { kind: 'drop' });
    mention('first');
    await soon(() =>
      expect(discord.requests.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(3),
    );
    expect(log).toEqual([expect.stringMatching(/^Error [0-9a-f]{8}: (?:UND_ERR_SOCKET|ECONNRESET)$/)]);
    // What is said of it has the number of the answer: where that was taken, it is no message.
    expect(discord.posted.map(({ body }) => shown(body))).toEqual([expect.stringMatching(said)]);
  });

  it('is sent though Discord is slow', async () => {
    const { discord, mention, slash, log } = await opened();
    discord.troubles.slow = 300;
    mention('first');
    expect(shown((await slash()).body)).toContain('Asked: Rasmussen');
    expect(shown((await discord.nextPosted()).body)).toContain('Asked: first');
    expect(log).toEqual([]);
  });
});

describe('an answer that nobody can be given', () => {
  it('is one line of the log, without a stack, after the three seconds are over', async () => {
    const { slash, log, channel } = await opened(slowDesk(100), {
      lasts: { acknowledged: 50, token: 1_000 },
    });
    void slash();
    await soon(() => expect(log).toHaveLength(1));
    expect(log[0]).toBe(REFUSED(10_062, channel, 'it came after 3 seconds, or another process has answered'));
  });

  it('and after the fifteen minutes are over', async () => {
    const { slash, log, channel } = await opened(slowDesk(1_000), {
      lasts: { acknowledged: 3_000, token: 900 },
    });
    void slash();
    await soon(() => expect(log).toHaveLength(1));
    expect(log[0]).toBe(REFUSED(50_027, channel, 'its 15 minutes have passed'));
  });

  it('and where the bot may not see a channel, or not write in it', async () => {
    const { discord, mention, log, channel } = await opened();
    discord.world.permissions.set(channel, 0n);
    mention('first');
    await soon(() => expect(log).toHaveLength(1));
    discord.world.permissions.set(channel, 1n << 10n);
    mention('second');
    await soon(() => expect(log).toHaveLength(2));
    expect(log).toEqual([
      REFUSED(50_001, channel, 'the bot cannot see the channel'),
      REFUSED(50_013, channel, 'the bot may not write in the channel'),
    ]);
    expect(discord.posted).toEqual([]);
  });

  it('is told alone to whoever pressed a button of a message that was deleted meanwhile', async () => {
    const { discord, log, channel } = await opened();
    const { body } = await discord.menu('Check quotations', MANY, {
      server: OPEN,
    });
    const id = /"custom_id":"(v1:kept:\d+:\d+)"/.exec(JSON.stringify(body))![1]!;
    const place = { server: OPEN, isGone: true };
    const pressed = await discord.press(id, body, place);
    expect(shown(pressed.body)).toBe('That message is gone. Ask again.');
    expect(pressed.ephemeral).toBe(true);
    expect(log).toEqual([REFUSED(10_008, channel, 'the message is gone')]);
  });

  it('is told to whoever runs two processes with one token', async () => {
    const { discord, slash, room, log } = await opened();
    const other = makeBot(discord.api, room, QUICK);
    await other.start(TOKEN);
    onTestFinished(() => other.close());
    log.length = 0;
    expect(shown((await slash()).body)).toContain('Asked: Rasmussen');
    await soon(() => expect(log).toHaveLength(1));
    expect(log[0]).toContain('(code 40060, ');
    expect(log[0]).toContain('another process runs with the same token: stop one of them.');
    // A mention is answered once all the same.
    discord.write(`<@${discord.world.bot.id}> both?`, { server: OPEN });
    const sent = () => discord.requests.filter(({ path }) => path.endsWith('/messages'));
    await soon(() => expect(sent()).toHaveLength(2));
    expect(discord.posted).toHaveLength(1);
  });

  it('is answered twice where a button is pressed twice', async () => {
    const { discord, log } = await opened();
    const { body } = await discord.menu('Check quotations', MANY, {
      server: OPEN,
    });
    const id = /"custom_id":"(v1:kept:\d+:\d+)"/.exec(JSON.stringify(body))![1]!;
    const [once, twice] = await Promise.all([
      discord.press(id, body, { server: OPEN }),
      discord.press(id, body, { server: OPEN }),
    ]);
    expect(shown(once.body)).toBe(shown(twice.body));
    expect(log).toEqual([]);
  });
});

describe('an answer that takes long', () => {
  it('is announced before it is there: a command is deferred, a mention shows that the bot writes', async () => {
    const { desk, letGo } = heldDesk();
    const { discord, mention, slash, channel } = await opened({ desk });
    const asked = slash();
    await soon(() => expect(discord.requests.at(-1)?.path).toMatch(/callback$/));
    mention('first');
    await soon(() => expect(discord.typed).toEqual([channel]));
    expect(discord.posted).toEqual([]);
    letGo();
    expect((await asked).deferred).toBe(true);
    expect(shown((await discord.nextPosted()).body)).toContain('Asked: first');
    expect(discord.typed).toEqual([channel]);
  });

  it('does not wait until it is shown that the bot writes', async () => {
    const { desk, letGo } = heldDesk();
    const { discord, mention } = await opened({ desk });
    // Longer than anything here lasts.
    discord.troubles.slow = 600_000;
    mention('first');
    await soon(() => expect(discord.requests.at(-1)?.path).toMatch(/typing$/));
    letGo();
    await soon(() => expect(discord.posted).toHaveLength(1));
  });

  it('is not announced where it is there in time', async () => {
    const { discord, mention, slash } = await opened();
    expect((await slash()).deferred).toBe(false);
    mention('first');
    await discord.nextPosted();
    expect(discord.typed).toEqual([]);
  });
});

/** A bot that starts once more, on which troubles wait. */
async function again(path: string, times: number) {
  const { discord, room, log } = await opened();
  discord.world.commands = [];
  for (let time = 0; time < times; time++) discord.troubles.add(path, { kind: 'fail' });
  const bot = makeBot(discord.api, room, QUICK);
  onTestFinished(() => bot.close());
  await bot.start(TOKEN);
  return log;
}

describe('a start that fails for a while', () => {
  it('is tried again until Discord answers', async () => {
    const log = await again('/gateway/bot', 8);
    expect(log.slice(0, 2)).toEqual([
      'Signing in to Discord failed (status 500). Trying again in 0 s.',
      'Signing in to Discord failed (status 500). Trying again in 0 s.',
    ]);
    expect(log[2]).toMatch(/^Signed in as /);
  });

  it('registers the commands later, and answers meanwhile', async () => {
    const log = await again('/commands', 4);
    expect(log[0]).toMatch(/^Signed in as /);
    await soon(() =>
      expect(log).toContain(
        'Registering the commands with Discord failed (status 500). Trying again in 0 s.',
      ),
    );
    await soon(() => expect(log.join('\n')).toMatch(/commands registered with Discord\./));
  });
});
