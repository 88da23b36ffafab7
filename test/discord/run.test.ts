import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openStandIn } from '../../src/local/discord/stand-in.ts';
import { schema } from '../local/discord/schema.ts';
import { runDiscord } from '../../src/discord/run.ts';
import { OPEN, shown } from './bot.ts';
import { TOKEN } from './made-library.ts';
import { openRoom } from './connection/running.ts';

/** Starts the whole program as its owner would. */
function start(token: string, api: string, servers = OPEN, corpus = '') {
  const env = {
    ...process.env,
    DISCORD_TOKEN: token,
    DISCORD_API: api,
    DISCORD_SERVERS: servers,
    CORPUS: corpus,
  };
  const child = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const waiting: (() => void)[] = [];
  const take = (chunk: Buffer): void => {
    printed += chunk.toString();
    for (const check of waiting) check();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const says = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => void (printed.includes(text) && resolve());
      waiting.push(check);
      check();
      void exit.then(() => reject(new Error(`Ended without “${text}”: ${printed}`)));
    });
  return { child, exit, says, printed: () => printed };
}

/** Runs the bot in this process until it gives up. */
const run = async (token: string, api: string) => {
  const { room, log } = openRoom();
  const code = await runDiscord(token, api, room);
  return { code, printed: log.join('\n') };
};

describe('npm start with a token', () => {
  it('answers until SIGTERM or SIGINT, survives a malformed event, and ends with 0, whatever waits', async () => {
    const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema });
    const bots = [start(TOKEN, discord.api), start(TOKEN, discord.api)] as const;
    await Promise.all(bots.map(({ says }) => says('To add the bot to a server')));
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 2 });
    await Promise.all(bots.map(({ says }) => says('Error ')));
    discord.write(`<@${discord.world.bot.id}>`, { server: OPEN });
    // Both answer the same message under the same number: Discord takes it for one.
    expect(shown((await discord.nextPosted()).body)).toContain('no question');
    // Longer than the test may take.
    discord.troubles.slow = 600_000;
    discord.write(`<@${discord.world.bot.id}> why?`, { server: OPEN });
    await vi.waitFor(() => expect(discord.posted).toHaveLength(2), 60_000);
    bots[0].child.kill('SIGTERM');
    bots[1].child.kill('SIGINT');
    expect(await Promise.all(bots.map(({ exit }) => exit))).toEqual([0, 0]);
    for (const { printed } of bots) expect(printed()).not.toContain(TOKEN);
    // Whatever both of them sent to each, it is one message.
    expect(discord.posted).toHaveLength(2);
    await discord.close();
    expect(discord.faults).toEqual([]);
  });
});

describe('SIGTERM while the articles are read', () => {
  it('ends the program with 0 before they are read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'many-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const sentences =
      'The harbour opened at noon, said Ida Holm, who runs it. “We will see,” she said. '.repeat(40);
    for (let n = 0; n < 1_500; n++) writeFileSync(join(folder, `${n}.txt`), `Harbour ${n}\n\n${sentences}\n`);
    const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema });
    const { child, exit, says, printed } = start(TOKEN, discord.api, OPEN, folder);
    await says('Signed in');
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(printed()).not.toContain('To add the bot');
    await discord.close();
  });
});

describe('a bot that cannot start', () => {
  it('says plainly that the token is refused, and never what it is', async () => {
    const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema });
    const refused = await run('wrong.token', discord.api);
    await discord.close();
    expect(refused.code).toBe(2);
    expect(refused.printed).toMatch(/^Discord refuses the token in DISCORD_TOKEN\. .*$/);
    expect(refused.printed).not.toContain('wrong.token');
  });

  it('says plainly that nobody answers at the address', async () => {
    const { code, printed } = await run(TOKEN, 'http://127.0.0.1:9/api');
    expect(code).toBe(2);
    expect(printed).toMatch(
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api \(ECONNREFUSED\)\. .*$/,
    );
  });

  it('says plainly that something else than Discord answers at the address', async () => {
    const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema });
    const page = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>'),
    );
    page.listen(0, '127.0.0.1');
    await once(page, 'listening');
    const elsewhere = await run(TOKEN, `http://127.0.0.1:${(page.address() as AddressInfo).port}`);
    const wrongPath = await run(TOKEN, `${discord.api}/more`);
    page.close();
    await discord.close();
    expect([elsewhere.code, wrongPath.code]).toEqual([2, 2]);
    expect(elsewhere.printed).toMatch(
      /^What answers at http:\S+ does not behave like Discord .*DISCORD_API.*$/,
    );
    expect(wrongPath.printed).toMatch(
      /^What answers at \S+\/more does not behave like Discord \(status 404\)\. .*$/,
    );
  });

  it('ends when Discord closes the connection for good', async () => {
    const discord = await openStandIn({ token: TOKEN, servers: [OPEN], schema });
    const running = run(TOKEN, discord.api);
    await vi.waitFor(() => expect(discord.world.commands).not.toEqual([]), 60_000);
    discord.gateway.drop(4014);
    const { code, printed } = await running;
    await discord.close();
    expect(code).toBe(2);
    expect(printed).toMatch(
      /\nDiscord has closed the connection for good \(code 4014\): it does not allow .*\.$/,
    );
  });
});
