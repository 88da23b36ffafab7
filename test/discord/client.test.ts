import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeBot } from '../../src/discord/client.ts';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from './bot.ts';
import { library, TOKEN } from './made-library.ts';

const CLOSED = 'I answer only in the servers that my owner has listed.';

describe('the bot on Discord', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot();
  });
  afterAll(() => bot.close());

  const me = () => `<@${bot.discord.world.bot.id}>`;
  const ask = async (content: string) => {
    bot.discord.write(content, { server: OPEN });
    return await bot.discord.nextPosted();
  };

  it('signs in without a privileged intent and says how to add it to a server', () => {
    expect(bot.discord.gateway.intents()).toBe((1 << 0) | (1 << 9) | (1 << 12));
    expect(bot.log.join('\n')).toMatch(/https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&scope=bot/);
  });

  it('registers its commands once, and again only when they have changed', async () => {
    const puts = () => bot.discord.requests.filter(({ method }) => method === 'PUT').length;
    const restart = async (commands: typeof bot.room.commands) => {
      const again = makeBot(bot.discord.api, { ...bot.room, commands });
      await again.start(TOKEN);
      await again.close();
    };
    expect(puts()).toBe(1);
    await restart(bot.room.commands);
    expect(puts()).toBe(1);
    await restart(bot.room.commands.slice(1));
    expect(puts()).toBe(2);
    await restart(bot.room.commands);
    expect(puts()).toBe(3);
  });

  it('completes names while they are typed: 25 at most, none over 100 characters', async () => {
    const choices = await bot.discord.complete('quote', 'speaker', 'ras', { server: OPEN });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ name: 'Anders Fogh Rasmussen', value: 'Anders Fogh Rasmussen' });
    expect(await bot.discord.complete('quote', 'speaker', 'rasss', { server: OPEN })).toEqual([]);
    expect(await bot.discord.complete('quote', 'about', 'ras', { server: OPEN })).toEqual([]);
  });

  it('answers a slash command at once, with what was filled in', async () => {
    const given = { speaker: 'Rasmussen', about: 'Russia' };
    const { body, deferred, ephemeral } = await bot.discord.slash('quote', given, { server: OPEN });
    expect({ deferred, ephemeral }).toEqual({ deferred: false, ephemeral: false });
    expect(shown(body)).toContain('Asked: Rasmussen/Russia');
    expect(shown(body)).toContain('> “We agree,” he told \\@everyone on Monday.');
    expect(body['allowed_mentions']).toMatchObject({ parse: [] });
    expect(shown(body)).toMatch(/\n-# Asked: \/quote speaker: Rasmussen about: Russia$/);
  });

  it('answers a mention with a reply to it that pings nobody', async () => {
    const { body } = await ask(`${me()} what did Rasmussen say?`);
    expect(shown(body)).toContain('Asked: what did Rasmussen say?');
    expect(body['message_reference']).toMatchObject({ fail_if_not_exists: false });
    expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
  });

  it('takes its own mentions out of a question and puts other names in', async () => {
    const { role } = bot.discord.world.servers[0]!;
    const { id } = bot.discord.world.member;
    const { body } = await ask(
      `${me()} <@&${role}> did <@${id}> write in <#${bot.discord.world.servers[0]!.channel}>?`,
    );
    expect(shown(body)).toContain('Asked: did member write in general?');
  });

  it('keeps silent on what does not mention it, on @everyone, on other bots and on itself', async () => {
    const before = bot.discord.posted.length;
    const other = { id: '100000000000000099', username: 'other', bot: true };
    bot.discord.write('what did Rasmussen say?', { server: OPEN });
    bot.discord.write('@everyone what did Rasmussen say?', { server: OPEN });
    bot.discord.write(`${me()} what?`, { server: OPEN }, other);
    bot.discord.write(`${me()} what?`, { server: OPEN }, bot.discord.world.bot);
    expect(shown((await ask(`${me()} last`)).body)).toContain('Asked: last');
    expect(bot.discord.posted).toHaveLength(before + 1);
  });

  it('gives one plain sentence in other servers, and to strangers in direct messages and to an installation of their own', async () => {
    const member = { id: '100000000000000098', username: 'stranger', bot: false };
    const strange = [{ member }, { member, among: true }, { member, server: OPEN, ownInstallation: true }];
    for (const place of [{ server: OTHER }, ...strange]) {
      const { body, ephemeral } = await bot.discord.slash('quote', { speaker: 'Rasmussen' }, place);
      expect(shown(body)).toBe(CLOSED);
      expect(ephemeral).toBe(true);
      expect(await bot.discord.complete('quote', 'speaker', 'ras', place)).toEqual([]);
    }
    bot.discord.write(`${me()} what did Rasmussen say?`, { server: OTHER });
    expect(shown((await bot.discord.nextPosted()).body)).toBe(CLOSED);
    bot.discord.write('what did Rasmussen say?', {}, member);
    expect(shown((await bot.discord.nextPosted()).body)).toBe(CLOSED);
  });

  it('answers a failure with an id that the log has too, and never sends what is not proved', async () => {
    for (const speaker of ['Broken', 'Forged']) {
      const { body, ephemeral } = await bot.discord.slash('quote', { speaker }, { server: OPEN });
      const id = /log as ([0-9a-f]{8})\.$/.exec(shown(body))?.[1];
      expect(ephemeral).toBe(true);
      expect(bot.log.at(-1)).toContain(`Error ${id}:`);
    }
    expect(bot.log.at(-1)).toContain('is not proved');
  });

  it('resumes after its connection broke, and loses nothing that was asked meanwhile', async () => {
    bot.discord.gateway.drop();
    bot.discord.write(`${me()} meanwhile`, { server: OPEN });
    expect(shown((await bot.discord.nextPosted()).body)).toContain('Asked: meanwhile');
    expect(bot.discord.gateway.counts.resumed).toBe(1);
  });

  it('waits when Discord limits a route, and then answers', async () => {
    bot.discord.troubles.add('/messages', { kind: 'limit' });
    expect(shown((await ask(`${me()} limited`)).body)).toContain('Asked: limited');
    expect(bot.discord.requests.map(({ status }) => status)).toContain(429);
  });

  it('sent nothing that Discord would refuse', () => {
    expect(bot.discord.faults).toEqual([]);
  });
});

describe('a bot whose answers take long', () => {
  it('says so first, and then answers or fails', async () => {
    const desk = deskOf(library);
    const announced = () => bot.discord.requests.filter(({ path }) => path.endsWith('/callback')).length;
    const answer: typeof desk.answer = async (asked) => {
      const before = announced();
      await vi.waitFor(() => expect(announced()).toBeGreaterThan(before), 60_000);
      return desk.answer(asked);
    };
    const bot = await openBot({ desk: { ...desk, answer } });
    const answered = await bot.discord.slash('quote', { speaker: 'Rasmussen' }, { server: OPEN });
    const failed = await bot.discord.slash('quote', { speaker: 'Broken' }, { server: OPEN });
    await bot.close();
    expect(answered.deferred && failed.deferred).toBe(true);
    expect(shown(answered.body)).toContain('We agree');
    expect(shown(failed.body)).toMatch(/log as [0-9a-f]{8}\.$/);
    expect(bot.discord.faults).toEqual([]);
  });
});

describe('the seeds on Discord', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const quoted = async (speaker: string, about = '') => {
    const { body } = await bot.discord.slash('quote', about ? { speaker, about } : { speaker }, {
      server: OPEN,
    });
    return shown(body);
  };

  it('quotes Rasmussen with all seven stretches, on two pages', async () => {
    const { body } = await bot.discord.slash('quote', { speaker: 'Rasmussen' }, { server: OPEN });
    const id = /"custom_id":"(v1:page[^"]+)"/.exec(JSON.stringify(body))![1]!;
    const next = await bot.discord.press(id, body, { server: OPEN });
    const text = `${shown(body)}\n${shown(next.body)}`;
    for (const words of [
      '> “On missile defence, we do not agree yet,',
      '> “But we all agreed that it is important',
      '“**do not consider Russia an enemy**”',
      '**so that they can see with their own eyes',
      '> “I would like Russia and Nato to agree',
      '> “We should explore the potential',
      '“**maximum**”',
    ])
      expect(text).toContain(words);
    for (const cited of ['The Irish Times · ', '19 September 2009 (inferred)']) expect(text).toContain(cited);
  });

  it('says plainly what it cannot answer: an unknown speaker, a question without end or without words', async () => {
    expect(await quoted('Merkel')).toContain('### Nobody called Merkel is quoted');
    expect(await quoted('?!')).toContain('Ask something');
    expect(await quoted('x'.repeat(5_000))).toContain('5000 characters');
    bot.discord.write(`<@${bot.discord.world.bot.id}> ${'why '.repeat(900)}`, { server: OPEN });
    expect(shown((await bot.discord.nextPosted()).body)).toMatch(/That question has \d+ characters/);
  });

  it('sent nothing that Discord would refuse, for any speaker it completes', async () => {
    for (const speaker of seedLibrary.speakers)
      expect(await quoted(speaker)).not.toContain('Something went wrong');
    expect(bot.discord.faults).toEqual([]);
  });
});
