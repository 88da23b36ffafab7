import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptInFile } from '../../../src/discord/admin/in-file.ts';
import { openSettings } from '../../../src/discord/admin/settings-by-server.ts';
import { reportsIn } from '../../../src/discord/reports/reports-in.ts';
import { openBot, OPEN, OTHER, shown } from '../bot.ts';

const MANAGES = String(1 << 5);
const NOBODY = '0';
const ROLE = '100000000000000077';
const CHANNEL = '100000000000000088';
const ROLES = 6;
const CHANNELS = 8;
const VIEW = 1 << 10;
const SEND = 1 << 11;

/** Everything that can be pressed or chosen from in a body. */
const idsIn = (body: unknown): string[] =>
  [...JSON.stringify(body).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);

describe('/verbatim', () => {
  let folder: string;
  let bot: Awaited<ReturnType<typeof openBot>>;
  const open = () =>
    openBot({
      servers: [OPEN, OTHER],
      settings: openSettings(keptInFile(join(folder, 'servers.json')), () => {}),
      reports: reportsIn(join(folder, 'reports.jsonl'), () => {}),
    });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    bot = await open();
  });
  afterEach(async () => {
    await bot.close();
    rmSync(folder, { recursive: true });
  });

  const use = (part: string, place = {}) =>
    bot.discord.slash('verbatim', { [part]: '' }, { server: OPEN, permissions: MANAGES, ...place });
  const choose = async (id: string, chosen: readonly string[], kind?: number, place = {}) => {
    const { body } = await use('settings');
    return bot.discord.press(id, body, { server: OPEN, permissions: MANAGES, ...place }, chosen, kind);
  };

  const quote = (server: string, given = {}) =>
    bot.discord.slash('quote', { speaker: 'Rasmussen', ...given }, { server });

  it('is offered to those who may manage the server, in servers alone', () => {
    const registered = bot.discord.world.commands.find(({ name }) => name === 'verbatim');
    expect(registered).toMatchObject({
      default_member_permissions: MANAGES,
      contexts: [0],
      integration_types: [0],
    });
  });

  it('shows what is chosen, to whoever asks alone, each with what it is about in words', async () => {
    const { body, ephemeral } = await use('settings');
    expect(ephemeral).toBe(true);
    expect(shown(body)).toBe(
      [
        '### Verbatim in this server',
        '-# Only you see this. What you choose here takes effect at once, for this server alone.',
        'Answers to commands',
        '-# Anyone who adds private to a command decides for that one answer.',
        'Channels in which mentions are answered',
        '-# A channel includes its threads. With none chosen, all channels count. Elsewhere I keep silent when mentioned; commands work everywhere.',
        'Who may add articles',
        '-# Besides those who may manage the server. Offer them the command /add in Server Settings, Integrations.',
        'Who sees reports of mistakes',
        '-# Besides those who may manage the server.',
      ].join('\n'),
    );
    expect(bot.discord.faults).toEqual([]);
  });

  it('leads to the desk of this server, whoever asks alone, by a new link each time; where there is none it says so', async () => {
    expect(shown((await use('desk')).body)).toContain('I have no page that can be reached from here');
    let links = 0;
    const other = await openBot({
      deskLink: (server, member) =>
        `https://archive.example/desk?for=${server}&by=${member === other.discord.world.member.id}&n=${++links}`,
    });
    const ask = () => other.discord.slash('verbatim', { desk: '' }, { server: OPEN, permissions: MANAGES });
    for (const n of [1, 2]) {
      const { body, ephemeral } = await ask();
      expect(ephemeral).toBe(true);
      expect(JSON.stringify(body)).toContain(
        `"url":"https://archive.example/desk?for=${OPEN}&by=true&n=${n}"`,
      );
    }
    const refused = await other.discord.slash(
      'verbatim',
      { desk: '' },
      { server: OPEN, permissions: NOBODY },
    );
    expect(JSON.stringify(refused.body)).not.toContain('archive.example');
    expect(links).toBe(2);
    expect(other.discord.faults).toEqual([]);
    await other.close();
  });

  it('makes answers private first, at once and in that server alone, unless a member says otherwise', async () => {
    const { body } = await choose('v1:set:private', ['me']);
    expect(shown(body)).toContain('Saved. It applies from now on.');
    expect((await quote(OPEN)).ephemeral).toBe(true);
    expect((await quote(OPEN, { private: 'false' })).ephemeral).toBe(false);
    expect((await quote(OTHER)).ephemeral).toBe(false);
    await choose('v1:set:private', ['all']);
    expect((await quote(OPEN)).ephemeral).toBe(false);
  });

  it('answers mentions in the chosen channels alone', async () => {
    const me = `<@${bot.discord.world.bot.id}>`;
    await choose('v1:set:channels', [CHANNEL], CHANNELS);
    const before = bot.discord.posted.length;
    bot.discord.write(`${me} what?`, { server: OPEN });
    bot.discord.write(`${me} elsewhere`, { server: OTHER });
    expect(shown((await bot.discord.nextPosted()).body)).toContain('Asked: elsewhere');
    expect(bot.discord.posted).toHaveLength(before + 1);
    await choose('v1:set:channels', [bot.discord.world.servers[0]!.channel], CHANNELS);
    bot.discord.write(`${me} again`, { server: OPEN });
    expect(shown((await bot.discord.nextPosted()).body)).toContain('Asked: again');
    await choose('v1:set:channels', [CHANNEL], CHANNELS);
    const { body } = await use('test');
    expect(shown(body)).toContain(
      'Mentions are not answered here: other channels are chosen in /verbatim settings.',
    );
    await choose('v1:set:channels', [], CHANNELS);
  });

  it('says what is missing in this channel, why it is needed and what to do', async () => {
    const lacking = await use('test', { appPermissions: String(VIEW) });
    expect(shown(lacking.body)).toBe(
      [
        '### 2 permissions are missing in this channel',
        'Send Messages: without it I cannot answer a mention here.',
        'Read Message History: without it I cannot answer under the message that asks.',
        'What to do: Edit Channel, Permissions, my role; switch on Send Messages, Read Message History. In a thread, do so in the channel it belongs to.',
        'Commands are answered here all the same.',
      ].join('\n'),
    );
    const { body } = await use('test', { appPermissions: String(VIEW | SEND | (1 << 16)) });
    expect(shown(body)).toBe('### Nothing is missing in this channel\nMentions are answered here.');
  });

  it('is refused to whoever may not manage the server, at each press anew, and where the bot is closed', async () => {
    const { body } = await use('settings');
    const forget = await use('forget');
    for (const [place, said] of [
      [{ permissions: NOBODY }, 'Only members who may manage the server can use this.'],
      [{ server: '', member: { id: ROLE, username: 'stranger', bot: false } }, 'I answer only'],
      [{ ownInstallation: true }, 'Only members who may manage the server can use this.'],
    ] as const) {
      for (const part of ['settings', 'desk', 'test', 'forget'])
        expect(shown((await use(part, place)).body)).toContain(said);
      const where = { server: OPEN, permissions: MANAGES, ...place };
      for (const id of [...idsIn(body), ...idsIn(forget.body)]) {
        const kinds = id.startsWith('v1:set') ? [3, ROLES, CHANNELS] : [undefined];
        for (const kind of kinds) {
          const pressed = await bot.discord.press(id, body, where, kind ? [ROLE] : undefined, kind);
          expect(shown(pressed.body)).toContain(said);
          expect(pressed.ephemeral).toBe(true);
        }
      }
    }
    expect(bot.room.settings.of(OPEN).addRoles).toEqual([]);
  });

  it('takes what Discord would never send for nothing chosen', async () => {
    const outcome = await choose('v1:set:add', ['not an id'], ROLES);
    expect(shown(outcome.body)).toContain('Something went wrong');
    expect(bot.room.settings.of(OPEN).addRoles).toEqual([]);
  });

  it('keeps what was chosen over a restart, each server’s apart, and forgets it when asked twice', async () => {
    await choose('v1:set:add', [ROLE], ROLES);
    await choose('v1:set:reports', [ROLE, CHANNEL], ROLES);
    await bot.close();
    bot = await open();
    expect(bot.room.settings.of(OPEN)).toMatchObject({ addRoles: [ROLE], reportRoles: [ROLE, CHANNEL] });
    expect(bot.room.settings.of(OTHER).addRoles).toEqual([]);
    const { body } = await use('settings');
    expect(JSON.stringify(body)).toContain(`"default_values":[{"id":"${ROLE}","type":"role"}]`);

    for (const server of [OPEN, OTHER])
      bot.room.reports!.add({ server, kind: 'date', place: 'd37eb9e7cd:219-261', note: '' });
    const asked = await use('forget');
    expect(shown(asked.body)).toMatch(/^### Forget what was chosen for this server\?/);
    const place = { server: OPEN, permissions: MANAGES };
    const kept = await bot.discord.press('v1:forget:no', asked.body, place);
    expect(shown(kept.body)).toBe('Everything is kept as it is.');
    expect(bot.room.settings.of(OPEN).addRoles).toEqual([ROLE]);
    expect(bot.room.reports!.of(OPEN)).toHaveLength(1);
    const gone = await bot.discord.press('v1:forget:yes', asked.body, place);
    expect(shown(gone.body)).toMatch(/^Forgotten:/);
    expect(bot.room.reports!.of(OPEN)).toEqual([]);
    expect(bot.room.reports!.of(OTHER)).toHaveLength(1);
    expect(bot.room.settings.of(OPEN).addRoles).toEqual([]);
    await bot.close();
    bot = await open();
    expect(bot.room.settings.of(OPEN).addRoles).toEqual([]);
  });

  it('says so when nothing can be kept, and changes nothing', async () => {
    writeFileSync(join(folder, 'servers.json'), 'not what it wrote');
    const { body } = await choose('v1:set:private', ['me']);
    expect(shown(body)).toContain('That could not be saved, so nothing has changed.');
    expect(bot.room.settings.of(OPEN).privateFirst).toBe(false);
  });

  it('sent nothing that Discord would refuse', () => {
    expect(bot.discord.faults).toEqual([]);
  });
});

describe('a server that is not listed', () => {
  it('is told to whoever runs the bot when it is added there: name, id and the line to write', async () => {
    const bot = await openBot();
    expect(bot.log.join('\n')).toContain(
      `Not answered: the server "Server 2" (${OTHER}) is not listed. To answer its members, write into .env: DISCORD_SERVERS=${OPEN},${OTHER}`,
    );
    bot.discord.join('100000000000000003', 'New\u2028\n"room\u202e');
    await expect
      .poll(() => bot.log.at(-1))
      .toBe(
        `Not answered: the server "New  \\"room " (100000000000000003) is not listed. To answer its members, write into .env: DISCORD_SERVERS=${OPEN},100000000000000003`,
      );
    await bot.close();
  });
});
