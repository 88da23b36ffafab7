import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Added, Adding } from '../../../src/discord/add/adding.ts';
import { addInThread } from '../../../src/discord/add/in-thread.ts';
import { originsOf } from '../../../src/discord/add/origins.ts';
import { addFile } from '../../../src/local/add/add-file.ts';
import { makeBot } from '../../../src/discord/client.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { alreadyRegistered } from '../../../src/words/discord.ts';
import { openBot, OPEN, OTHER, shown } from '../bot.ts';
import { TOKEN } from '../made-library.ts';

const ARTICLE = `---
title: The quay opens
date: 2009-09-19
---

“We will open the quay on Friday,” said Ida Holm.

The ferry sails at noon.
`;
const MANAGES = String(1 << 5);
const NOTHING = '0';

let folder: string;
let file: string;
let bot: Awaited<ReturnType<typeof openBot>>;
let runs: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  file = join(folder, 'store.db');
  runs = 0;
  // The place of the stand-in is known once it is open.
  const adding = {
    roles: [] as string[],
    origins: [] as readonly string[],
    run(wanted) {
      runs++;
      return addFile(wanted, file);
    },
  } satisfies Adding;
  bot = await openBot({ adding });
  adding.origins = originsOf(bot.discord.api);
  adding.roles.push(bot.discord.world.servers[0]!.role);
});
afterEach(async () => {
  await bot.close();
  rmSync(folder, { recursive: true });
  if (bot.discord.faults.length > 0) throw new Error(bot.discord.faults.join('\n'));
});

const attach = (name: string, bytes: Uint8Array | string, more: object = {}, size?: number) => {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  const url = bot.discord.keep(name, given);
  const place = { server: OPEN, permissions: MANAGES, ...more };
  return bot.discord.attach('add', 'file', { url, size: size ?? given.length }, place);
};
const buttonOf = (body: unknown): string =>
  /"custom_id":"(v1:add:[^"]*)"/.exec(JSON.stringify(body))?.[1] ?? expect.fail('no button');
const press = (body: Parameters<typeof bot.discord.press>[1], more: object = {}) =>
  bot.discord.press(buttonOf(body), body, { server: OPEN, permissions: MANAGES, ...more });
const articlesOf = (server: string) => {
  const store = openStore(file, { write: true });
  if ('kind' in store) throw new Error(store.kind);
  const articles = store.articlesOf(server);
  store.close();
  return articles;
};

describe('/add', () => {
  it('is offered to those who manage the server, and registered once', async () => {
    const again = makeBot(bot.discord.api, bot.room);
    await again.start(TOKEN);
    await again.close();
    expect(bot.log).toContain(alreadyRegistered);
    expect(bot.discord.world.commands.find(({ name }) => name === 'add')).toMatchObject({
      default_member_permissions: MANAGES,
      contexts: [0],
      options: [{ type: 11, name: 'file', required: true }],
    });
  });

  it('shows privately what is in a file, and adds it for that server once that is confirmed', async () => {
    const { body, ephemeral } = await attach('the_old~quay.md', ARTICLE);
    expect(ephemeral).toBe(true);
    const text = shown(body);
    for (const line of [
      '1 article in this file. Nothing is added yet.',
      'The quay opens',
      '19 September 2009',
    ])
      expect(text).toContain(line);
    expect(text).toContain('2 paragraphs; set aside and never quoted:');
    expect(articlesOf(OPEN)).toEqual([]);
    expect(shown((await press(body)).body)).toContain('Added: 1 article.');
    expect(articlesOf(OPEN)).toMatchObject([{ title: 'The quay opens', text: ARTICLE }]);
    expect(articlesOf(OTHER)).toEqual([]);
  });

  it('adds a file once, however often it is confirmed or attached', async () => {
    const { body } = await attach('quay.md', ARTICLE);
    await press(body);
    expect(shown((await press(body)).body)).toContain('here already');
    const again = await attach('other-name.md', ARTICLE);
    expect(shown((await press(again.body)).body)).toContain('here already');
    expect(articlesOf(OPEN)).toHaveLength(1);
    await press((await attach('quay.md', ARTICLE.replace('noon', 'ten'))).body);
    expect(articlesOf(OPEN)).toHaveLength(2);
  });

  it('is for those who may alone, whatever Discord let them type, when they confirm too', async () => {
    const { body } = await attach('quay.md', ARTICLE);
    const seen = runs;
    const bare = { permissions: NOTHING };
    for (const refused of [await attach('quay.md', ARTICLE, bare), await press(body, bare)]) {
      expect(shown(refused.body)).toContain('Only members who may manage the server');
      expect(refused.ephemeral).toBe(true);
    }
    expect(shown((await attach('quay.md', ARTICLE, { server: OTHER })).body)).toContain('I answer only in');
    expect(runs).toBe(seen);
    expect(articlesOf(OPEN)).toEqual([]);
    const role = bot.discord.world.servers[0]!.role;
    const listed = await attach('quay.md', ARTICLE, { ...bare, roles: [role] });
    expect(shown(listed.body)).toContain('Nothing is added yet');
    // A role that the admins of one server have chosen counts there alone.
    const chosen = OPEN; // the role that everybody there has
    bot.room.settings.choose(OTHER, { addRoles: [chosen] });
    const elsewhere = await attach('quay.md', ARTICLE, { ...bare, roles: [chosen] });
    expect(shown(elsewhere.body)).toContain('Only members who may manage the server');
    bot.room.settings.choose(OPEN, { addRoles: [chosen] });
    const here = await attach('quay.md', ARTICLE, { ...bare, roles: [chosen] });
    expect(shown(here.body)).toContain('Nothing is added yet');
  });

  it('refuses what is too large, said so or not, from elsewhere, or of no form that is read', async () => {
    const large = Buffer.alloc(5_000_001, 'a ');
    expect(shown((await attach('large.txt', large)).body)).toContain('larger than 5 MB');
    expect(runs).toBe(0);
    expect(shown((await attach('large.txt', large, {}, 10)).body)).toContain('larger than 5 MB');
    const png = Buffer.from('\x89PNG\r\n\x1A\n0000', 'latin1');
    expect(shown((await attach('quay.md', png)).body)).toContain('the file is a picture');
    const other = createServer((_, response) => response.end(ARTICLE)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const before = runs;
    for (const url of [
      `http://127.0.0.1:${(other.address() as AddressInfo).port}/a.txt`,
      'file:///etc/passwd',
    ]) {
      const place = { server: OPEN, permissions: MANAGES };
      const { body } = await bot.discord.attach('add', 'file', { url, size: 10 }, place);
      expect(shown(body)).toContain('only from Discord');
    }
    expect(runs).toBe(before);
  });

  it('adds nothing but what was shown', async () => {
    const { body } = await attach('quay.md', ARTICLE);
    const other = await attach('mill.md', ARTICLE.replace('quay', 'mill'));
    const id = buttonOf(other.body);
    const place = { server: OPEN, permissions: MANAGES };
    expect(shown((await bot.discord.press(id, body, place)).body)).toContain(
      'not the one that you were shown',
    );
    const elsewhere = JSON.parse(JSON.stringify(body).replaceAll('127.0.0.1', '127.0.0.2')) as typeof body;
    expect(shown((await bot.discord.press(id, elsewhere, place)).body)).toContain('has expired');
    expect(articlesOf(OPEN)).toEqual([]);
  });

  it('says so while somebody else writes, and can be confirmed again', async () => {
    const { body } = await attach('quay.md', ARTICLE);
    const store = openStore(file, { write: true, doing: 'npm run import' });
    const refused = await press(body);
    expect(shown(refused.body)).toContain('being saved at the moment');
    if (!('kind' in store)) store.close();
    expect(shown((await press(body)).body)).toContain('Added: 1 article.');
  });
});

describe('without a store', () => {
  it('no file can be added', async () => {
    const without = await openBot();
    onTestFinished(() => without.close());
    expect(without.discord.world.commands.some(({ name }) => name === 'add')).toBe(false);
    const { body } = await without.discord.attach(
      'add',
      'file',
      { url: 'https://cdn.discordapp.com/a', size: 1 },
      { server: OPEN },
    );
    expect(shown(body)).toContain('I answer only in');
  });
});

describe('the thread that adds a file', () => {
  it('shows what is in it, and fails where it ends without a word', async () => {
    const url = bot.discord.keep('quay.md', Buffer.from(ARTICLE));
    const wanted = { from: url, server: OPEN, confirmed: null };
    const run = addInThread(new URL('../../../src/adding.ts', import.meta.url), { store: file });
    const added: Added = await run(wanted);
    expect(added.kind).toBe('preview');
    await expect(addInThread(new URL('data:text/javascript,'), { store: file })(wanted)).rejects.toThrow(
      'without a word',
    );
  });
});

describe('files of Discord', () => {
  it('are at Discord alone, and at a stand-in on this machine', () => {
    const own = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
    expect(originsOf(null)).toEqual(own);
    expect(originsOf('https://proxy.example/api')).toEqual(own);
    expect(originsOf('http://127.0.0.1:8474/api')).toEqual([...own, 'http://127.0.0.1:8474']);
  });
});
