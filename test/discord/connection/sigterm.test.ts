import { describe, expect, it, vi } from 'vitest';
import { TIMES } from '../../../src/discord/client.ts';
import { OPEN } from '../bot.ts';
import { under } from '../press/under.ts';
import { beginRun, openRun } from './running.ts';

type Run = Awaited<ReturnType<typeof openRun>>;

const mention = ({ discord }: Run, words = 'why?'): void =>
  discord.write(`<@${discord.world.bot.id}> ${words}`, { server: OPEN });
const isAt = (run: Run, line: RegExp | string): Promise<void> =>
  vi.waitFor(() => expect(run.log.at(-1)).toMatch(line), { timeout: 40_000, interval: 5 });
const isAsked = ({ discord }: Run, path: RegExp): Promise<void> =>
  vi.waitFor(() => expect(discord.requests.at(-1)?.path).toMatch(path), { timeout: 40_000, interval: 5 });

/** Waits until somebody is answered, and gives what can be pressed under that. */
async function answered({ discord }: Run) {
  const { body } = await discord.slash('quote', { speaker: 'Rasmussen' }, { server: OPEN });
  return { body, id: under(body).find(({ menu }) => menu === undefined)!.id };
}

const LOST = /^The connection to Discord was lost \(shard 0, code \d+\)\. Connecting again\.$/;
const ENDED = 'Stopping.';
const GIVEN_UP = 'Some questions were still being answered. They have been abandoned.';

/** What goes wrong when the signal comes, and what the log says last of all. */
const FAULTS: readonly (readonly [string, (run: Run) => Promise<unknown> | void, string])[] = [
  ...[4000, 4007, 4009].map(
    (code) =>
      [
        `a connection that was closed with ${code}`,
        (run: Run) => {
          run.discord.gateway.drop(code);
          return isAt(run, LOST);
        },
        ENDED,
      ] as const,
  ),
  [
    'being asked to connect again (op 7)',
    (run) => {
      run.discord.gateway.reconnect();
      return isAt(run, LOST);
    },
    ENDED,
  ],
  [
    'a session that is not valid any more (op 9)',
    (run) => {
      run.discord.gateway.invalidate(false);
      return isAt(run, LOST);
    },
    ENDED,
  ],
  [
    'Discord being away',
    async (run) => {
      void run.discord.away(100).catch(() => {});
      await isAt(run, LOST);
    },
    ENDED,
  ],
  [
    'a limit of a route (429)',
    (run) => {
      run.discord.troubles.add('/messages', { kind: 'limit', seconds: 60 });
      mention(run);
      return isAt(run, /^Discord limits us \(POST \/channels\/:id\/messages, user\): waiting 60\.0 s\.$/);
    },
    GIVEN_UP,
  ],
  [
    'a limit of everything (429, global)',
    (run) => {
      run.discord.troubles.add('/messages', { kind: 'limit everything', seconds: 60 });
      mention(run);
      return isAt(run, /^Discord limits us \(everything, global\): waiting 60\.0 s\.$/);
    },
    GIVEN_UP,
  ],
  [
    'faults of Discord’s (500), again and again',
    (run) => {
      for (let time = 0; time < 20; time++) run.discord.troubles.add('/messages', { kind: 'fail' });
      mention(run);
      return isAsked(run, /messages$/);
    },
    '',
  ],
  [
    'an answer that Discord does not take',
    (run) => {
      run.discord.troubles.slow = 60_000;
      mention(run);
      return isAsked(run, /messages$/);
    },
    GIVEN_UP,
  ],
  [
    'a connection that broke while something was sent',
    (run) => {
      run.discord.troubles.add('/messages', { kind: 'drop' });
      mention(run);
      return isAsked(run, /messages$/);
    },
    ENDED,
  ],
  [
    'a token that died',
    (run) => {
      run.discord.world.token = 'another.token';
      mention(run);
      return isAt(run, /^Discord refuses the token/);
    },
    ENDED,
  ],
  [
    'a message that was deleted under a button',
    async (run) => {
      const { body, id } = await answered(run);
      void run.discord.press(id, body, { server: OPEN, isGone: true });
      await isAsked(run, /callback$/);
    },
    '',
  ],
  [
    'double clicks',
    async (run) => {
      const { body, id } = await answered(run);
      void run.discord.pressAll([id, id, id], body, { server: OPEN, hasty: true });
      await isAsked(run, /callback$/);
    },
    '',
  ],
  [
    'a malformed dispatch',
    (run) => {
      run.discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2 });
      return isAt(run, /^Error [0-9a-f]{8}: /);
    },
    ENDED,
  ],
  [
    'a missing permission',
    (run) => {
      run.discord.world.permissions.set(run.discord.world.servers[0]!.channel, 0n);
      mention(run);
      return isAt(run, /^Discord refused what was sent \(code 50001/);
    },
    ENDED,
  ],
];

/** Stops a bot. @returns how it ended: nothing that it waits for here is over before the test fails */
function ended({ running }: Run): Promise<number> {
  process.emit('SIGTERM');
  return running;
}

it('a bot waits for no more than five seconds before it ends', () =>
  expect(TIMES.answers + TIMES.signingOut).toBeLessThan(5_000));

describe('SIGTERM ends a bot with 0', { timeout: 50_000 }, () => {
  it.each(FAULTS)('during %s', async (_, trouble, last) => {
    const run = await openRun({ times: last === GIVEN_UP ? { ...TIMES, answers: 50 } : TIMES });
    await trouble(run);
    expect(await ended(run)).toBe(0);
    expect(run.log.filter((line) => line === ENDED)).toHaveLength(1);
    expect(run.log.at(-1)).toContain(last);
    await run.discord.close().catch(() => {});
  });

  it('while it signs in', async () => {
    const run = await beginRun({ slow: 60_000 });
    await vi.waitFor(() => expect(run.discord.requests).not.toEqual([]));
    expect(await ended(run)).toBe(0);
    await run.discord.close();
  });

  it('while Discord fails at the start (500)', async () => {
    const run = await beginRun();
    for (let time = 0; time < 50; time++) run.discord.troubles.add('/gateway/bot', { kind: 'fail' });
    await isAsked(run, /gateway\/bot$/);
    expect(await ended(run)).toBe(0);
    await run.discord.close();
  });

  it('with two connections, of which one is lost', async () => {
    const servers = ['100000000000000000', String(100000000000000000n + (1n << 22n))];
    const run = await openRun({ settings: { shards: 2, servers } });
    run.discord.gateway.drop(4000);
    await isAt(run, /was lost \(shard [01], code 4000\)/);
    expect(await ended(run)).toBe(0);
    await run.discord.close();
  });
});
