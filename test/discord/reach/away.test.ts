import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import type { Place } from '../../../src/local/discord/interactions.ts';
import type { User } from '../../../src/local/discord/world.ts';
import { openBot, OPEN, OTHER, shown } from '../bot.ts';
import { ASKED_FOR, IDS, ours, QUOTED, theirs, toldBy, desksOf } from './servers.ts';

type Bot = Awaited<ReturnType<typeof openBot>>;

const CLOSED = 'I answer only in the servers that my owner has listed.';
const UNLISTED = '100000000000000003';
const STRANGER: User = { id: '100000000000000098', username: 'stranger', bot: false };
const PENDING: User = { id: '100000000000000097', username: 'pending', bot: false };
const ALONE: User = { id: '100000000000000096', username: 'alone', bot: false };

/** Only the second of two listed servers has the telling articles. */
const open = async (): Promise<Bot> => {
  const bot = await openBot({
    desk: desksOf({ [OPEN]: ours, [OTHER]: theirs, [UNLISTED]: theirs }),
    servers: [OPEN, OTHER],
  });
  bot.discord.join(UNLISTED, 'Unlisted');
  bot.discord.world.others.set(OPEN, [{ user: PENDING, pending: true }]);
  bot.discord.world.others.set(OTHER, [
    { user: PENDING, pending: true },
    { user: ALONE, pending: false },
  ]);
  return bot;
};

/** Where somebody is who is in none of the listed servers just now. */
const places = (member: User): Record<string, Place> => ({
  'a direct message': { member },
  'a direct message to somebody else': { member, among: true },
  'a server that is not listed': { member, server: UNLISTED },
  'a server that is not listed, through their own installation': {
    member,
    server: UNLISTED,
    ownInstallation: true,
  },
  'a listed server, through their own installation': { member, server: OTHER, ownInstallation: true },
});

/** The beginnings of all ids that a part of a message may have, each pointing to what the other server has. */
const place = `${IDS[0]}:0-40`;
const FORGED = [
  'page:1:1',
  'v1:page:0:000000000000',
  `v1:around:${place}:1`,
  `v1:around`,
  place,
  ...['cite', 'copy', 'open', 'share', 'further', 'report', 'who', 'rm', 'all'].flatMap((verb) => [
    `v1:${verb}:${place}`,
    `v1:${verb}`,
  ]),
  ...[
    'set:private',
    'set:channels',
    'set:add',
    'set:reports',
    'test',
    'forget',
    'forget:yes',
    'reports:1',
  ].map((verb) => `v1:${verb}`),
  `v1:add:${'0'.repeat(32)}`,
];
const KINDS = { button: undefined, text: 3, user: 5, role: 6, mentionable: 7, channel: 8 };

describe.each(Object.keys(places(STRANGER)))('from %s', (where) => {
  let bot: Bot;
  let before: Awaited<ReturnType<Bot['discord']['slash']>>['body'];
  beforeAll(async () => {
    bot = await open();
    ({ body: before } = await bot.discord.slash('quote', { speaker: 'Plimsoll' }, { server: OTHER }));
  });
  afterAll(() => bot.close());

  it.each([
    ['a stranger', STRANGER],
    ['somebody who has yet to agree to the rules', PENDING],
  ])('%s gets one plain sentence by every command, and no choices', async (_, who) => {
    const at = places(who)[where]!;
    for (const words of ASKED_FOR.slice(0, 5))
      for (const { name, options } of commands) {
        const given = options[0] ? { [options[0].name]: words } : {};
        const { body, ephemeral } = await bot.discord.slash(name, given, at);
        expect(shown(body)).toBe(CLOSED);
        expect(ephemeral).toBe(true);
      }
    for (const { name, options } of commands)
      for (const option of options)
        for (const typed of ['', 'z', 'quell', '2011'])
          expect(await bot.discord.complete(name, option.name, typed, at)).toEqual([]);
    for (const { name } of messageCommands)
      expect(shown((await bot.discord.menu(name, `“${QUOTED}”`, at)).body)).toBe(CLOSED);
  });

  it('a member would be told by those buttons', () =>
    expect(toldBy(JSON.stringify(before), 'Plimsoll')).not.toEqual([]));

  it('a stranger gets no word by any button or menu, theirs or forged', async () => {
    const ids = [...JSON.stringify(before).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);
    for (const id of [...ids, ...FORGED])
      for (const kind of Object.values(KINDS)) {
        const chosen = kind === undefined ? undefined : place;
        const { body } = await bot.discord.press(id, before, places(STRANGER)[where]!, chosen, kind);
        expect({ id, told: toldBy(JSON.stringify(body), '') }).toEqual({ id, told: [] });
      }
  });

  it('sent nothing that Discord would refuse', () => expect(bot.discord.faults).toEqual([]));
});

describe('a member of a listed server', () => {
  let bot: Bot;
  beforeEach(async () => (bot = await open()));
  afterEach(async () => {
    await bot.close();
    if (bot.discord.faults.length > 0) throw new Error(`Discord would refuse: ${bot.discord.faults.join()}`);
  });

  const ask = (at: Place) => bot.discord.slash('quote', { speaker: 'Zanthorpe' }, at);
  const told = async (at: Place) => toldBy(JSON.stringify((await ask(at)).body), 'Zanthorpe').length > 0;

  it('is answered in direct messages from the articles of that server, by commands and by messages', async () => {
    const { body, ephemeral } = await ask({ member: ALONE });
    expect(shown(body)).toContain('harbourmaster');
    expect(ephemeral).toBe(false);
    bot.discord.write('what did Zanthorpe say?', {}, ALONE);
    expect(shown((await bot.discord.nextPosted()).body)).toContain('breakwater');
    expect(await bot.discord.complete('quote', 'speaker', 'zan', { member: ALONE })).toHaveLength(1);
  });

  it('turns pages there', async () => {
    const { body } = await bot.discord.slash('quote', { speaker: 'Plimsoll' }, { member: ALONE });
    const [, id] = /"custom_id":"(v1:page[^"]+)"/.exec(JSON.stringify(body))!;
    const next = await bot.discord.press(id!, body, { member: ALONE });
    expect(toldBy(JSON.stringify(next.body), 'Plimsoll')).not.toEqual([]);
  });

  it('is offered to share an answer only where everybody may read it, and told so under an old one', async () => {
    const given = { speaker: 'Zanthorpe', private: 'true' };
    const home = await bot.discord.slash('quote', given, { member: ALONE, server: OTHER });
    expect(JSON.stringify(home.body)).toContain('Share in this channel');
    const id = /"(v1:share:[^"]+)"/.exec(JSON.stringify(home.body))![1]!;
    const before = bot.discord.posted.length;
    for (const at of [
      { member: ALONE },
      { member: ALONE, among: true },
      { member: ALONE, server: UNLISTED, ownInstallation: true },
    ]) {
      const { body } = await bot.discord.slash('quote', given, at);
      expect(shown(body)).toContain('harbourmaster');
      expect(JSON.stringify(body)).not.toMatch(/Share|Remove/);
      const { body: why, ephemeral } = await bot.discord.press(id, { ...home.body, flags: 64 }, at);
      expect([shown(why), ephemeral]).toEqual([
        'I share answers only in the channels of servers that my owner has listed. Ask there to show others this one.',
        true,
      ]);
    }
    expect(bot.discord.posted).toHaveLength(before);
  });

  it('alone sees the answer wherever others read along', async () => {
    for (const at of [
      { member: ALONE, among: true },
      { member: ALONE, server: UNLISTED, ownInstallation: true },
    ]) {
      const { body, ephemeral } = await ask(at);
      expect(shown(body)).toContain('harbourmaster');
      expect(ephemeral).toBe(true);
    }
  });

  it('gets no answer for all to read in a server that is not listed', async () => {
    expect(shown((await ask({ member: ALONE, server: UNLISTED })).body)).toBe(CLOSED);
    bot.discord.write(`<@${bot.discord.world.bot.id}> what did Zanthorpe say?`, { server: UNLISTED }, ALONE);
    expect(shown((await bot.discord.nextPosted()).body)).toBe(CLOSED);
  });

  it('is answered from the first of several in the list, and in one of them from that one', async () => {
    const { member } = bot.discord.world;
    expect(await told({ member })).toBe(false);
    expect(await told({ member, server: OTHER, ownInstallation: true })).toBe(true);
    expect(await told({ member, server: OPEN, ownInstallation: true })).toBe(false);
  });

  it('has no right there that is not looked at in the server itself', async () => {
    for (const at of [{ member: ALONE }, { member: ALONE, server: OTHER, ownInstallation: true }]) {
      const { body } = await bot.discord.press('v1:forget:yes', {}, at);
      expect(shown(body)).toBe('Only members who may manage the server can use this.');
    }
  });

  it('is no longer answered when Discord does not say who is a member', async () => {
    const other = { id: '100000000000000095', username: 'new', bot: false };
    bot.discord.world.others.get(OTHER)!.push({ user: other, pending: false });
    bot.discord.world.servers.splice(0);
    expect(shown((await ask({ member: other })).body)).toBe(CLOSED);
  });
});
