import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openStandIn } from '../../../src/local/discord/stand-in.ts';
import type { User } from '../../../src/local/discord/world.ts';
import { OPEN } from '../bot.ts';
import { TOKEN } from '../made-library.ts';

const TIMES = 12;
const LETTERS = 'bcdfghjklm';

/** A word that nobody has ever written. */
const newWord = (): string =>
  `zx${[...randomBytes(8)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
const member = (nth: number): User => ({ id: String(2e17 + nth * 1_000), username: `m${nth}`, bot: false });

/** The words of that kind that are in a memory that was written down, which is long: it is read once. */
const wordsIn = (file: string): ReadonlySet<string> =>
  new Set(readFileSync(file, 'latin1').match(/zx[bcdfghjklm]{8}/g));

it('keeps no word that a member wrote, once an hour is over', { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema: () => [] });
  onTestFinished(() => discord.close());
  const bot = fork(new URL('bot.ts', import.meta.url), [discord.api, TOKEN, OPEN, folder], {
    execArgv: ['--expose-gc', '--heap-snapshot-string-limit=1000000'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  onTestFinished(() => void bot.kill('SIGKILL'));
  let log = '';
  bot.stderr!.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await once(bot, 'message');

  const words: string[] = [];
  const some = (): string => {
    words.push(newWord());
    return words.at(-1)!;
  };
  for (let nth = 0; nth < TIMES; nth++) {
    const place = { server: OPEN, member: member(nth) };
    discord.write(`<@${discord.world.bot.id}> what did ${some()} say about ${some()}?`, place, place.member);
    discord.write(`did ${some()} say so?`, {}, place.member);
    const quotations = Array.from(
      { length: nth % 3 === 0 ? 12 : 1 },
      () => `“${some()} is not an enemy,” said Putin.`,
    );
    await discord.menu('Check quotations', quotations.join('\n\n'), place, place.member);
  }
  await discord.slash('check', { quotation: `we do not consider ${some()} an enemy` }, { server: OPEN });
  await vi.waitFor(() => expect(discord.posted).toHaveLength(2 * TIMES), 120_000);
  await pause(600);
  const kept = newWord();
  bot.send(kept);
  await once(bot, 'message');
  for (const thread of ['main', 'thread']) {
    const found = wordsIn(join(folder, `${thread}.heapsnapshot`));
    expect([thread, found.has(kept)]).toEqual([thread, true]);
    expect([thread, words.filter((word) => found.has(word))]).toEqual([thread, []]);
  }
  expect(words.filter((word) => log.includes(word))).toEqual([]);
});
