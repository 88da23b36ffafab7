import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../support/seeds.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from '../bot.ts';

const COLLEAGUE = { id: '100000000000000094', username: 'colleague', bot: false };
const SECRET = 'Lavrov called it “a swindle” in the lift.';

const askedOf = (text: string) => /Asked: (.+)$/.exec(text)?.[1];

describe('a mention', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const me = () => `<@${bot.discord.world.bot.id}>`;
  /** What is answered to a message, in words. */
  const ask = async (
    content: string,
    to?: Record<string, unknown>,
    place: { server?: string } = { server: OPEN },
  ) => {
    bot.discord.write(content, place, undefined, to && { message: to });
    return shown((await bot.discord.nextPosted()).body);
  };
  const last = () => bot.discord.world.messages.at(-1)!;
  const colleagues = (): Record<string, unknown> => ({
    id: '100000000000000093',
    channel_id: bot.discord.world.servers[0]!.channel,
    author: { ...COLLEAGUE, discriminator: '0', avatar: null },
    content: SECRET,
    type: 0,
    timestamp: '2020-01-01T00:00:00.000Z',
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
  });

  it('is answered; a reply to that goes on with it, and a reply to that one too', async () => {
    expect(askedOf(await ask(`${me()} what did Rasmussen say about Russia?`))).toBe(
      '\\@Verbatim what did Rasmussen say about Russia?',
    );
    const next = await ask('and Lavrov?', last());
    expect(askedOf(next)).toBe('\\@Verbatim what did Lavrov say about Russia?');
    expect(next).toContain('Lavrov');
    expect(askedOf(await ask('when?', last()))).toBe('/when event: Lavrov say about Russia');
    expect(askedOf(await ask('and Putin?', last()))).toBe('/when event: Putin say about Russia');
    expect(askedOf(await ask(`${me()} how many articles are there?`, last()))).toBe(
      '\\@Verbatim how many articles are there?',
    );
  });

  it('is asked for the name where it begins with who was named before, and cannot be joined with that', async () => {
    const UNCLEAR =
      'I cannot tell who or what you mean. Please name the person or the event. In a reply to an answer of mine, “and Lavrov?”, “when?” or “about Iran?” continues from it.';
    await ask(`${me()} who said “On missile defence, we do not agree yet”?`);
    expect(await ask('when did he say that?', last())).toBe(UNCLEAR);
    expect(await ask(`${me()} what did she say about Iran?`)).toBe(UNCLEAR);
  });

  it('need not mention the bot in a direct message, and is not told to', async () => {
    const text = await ask('', undefined, {});
    expect(text).toContain('Ask in a message, such as: what did Rasmussen say about Russia?');
    expect(text).not.toContain('Mention me');
  });

  it('goes on in direct messages too, for members', async () => {
    await ask('what did Rasmussen say about Russia?', undefined, {});
    expect(askedOf(await ask('and Putin?', last(), {}))).toContain('what did Putin say about Russia?');
  });

  it('is asked as it stands where what it replies to does not say what was asked', async () => {
    await ask(me());
    expect(askedOf(await ask('and Lavrov?', last()))).toBe('\\@Verbatim and Lavrov?');
  });

  it.each([
    ['code', '`what did Rasmussen say about Russia?`'],
    ['a block of code', '```\nwhat did Rasmussen say about Russia?\n```'],
    ['a spoiler', '||what did Rasmussen say about Russia?||'],
    ['a quotation', '\n> what did Rasmussen say about Russia?'],
    ['emphasis', '**what did Rasmussen** _say_ about Russia?'],
  ])('is read in %s', async (_, question) =>
    expect(askedOf(await ask(`${me()} ${question}`))).toBe(
      '\\@Verbatim what did Rasmussen say about Russia?',
    ),
  );

  it('is a check where it asks whether the lines that it sets off are right', async () => {
    const text = await ask(`${me()} is that right?\n> we do not consider Russia an enemy`);
    expect(text).toContain('### Altered');
    expect(askedOf(text)).toBe('/check quotation: we do not consider Russia an enemy');
  });

  it.each([
    'hello',
    'Hi there!',
    'good morning',
    'hey Verbatim',
    'thanks',
    'Thank you so much!',
    'ok, cheers',
  ])('gets one line for %j', async (words) => {
    const text = await ask(`${me()} ${words}`);
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^### (?:You are welcome|Hello)\./),
      expect.anything(),
    ]);
  });

  it.each(['', 'is that right?', 'did he say that?', 'source?'])(
    'under a colleague’s message, with nothing but %j, is told how to check that, and no word of it is shown',
    async (words) => {
      const text = await ask(`${me()} ${words}`, colleagues());
      expect(text).toBe(
        [
          '### I cannot read the message you reply to',
          'Discord shows me only messages that mention me. To check what is quoted in it, press and hold that message (right-click it on a computer), then Apps, then Check quotations. Only you see the result.',
        ].join('\n'),
      );
      expect(bot.discord.requests.filter(({ path }) => path.endsWith(String(colleagues()['id'])))).toEqual(
        [],
      );
    },
  );

  it('with a question of its own is answered under a colleague’s message', async () =>
    expect(askedOf(await ask(`${me()} what did Putin say about Iran?`, colleagues()))).toContain('Iran'));

  it('without a question is told how to ask, and how to check', async () => {
    const text = await ask(`${me()} <:party:77>`);
    expect(text).toContain(
      '### There is no question in your message\nMention me and ask in the same message',
    );
    expect(text).toContain('then Apps, then Check quotations.');
  });

  it('of its role, whose words Discord does not show, is told how to mention it', async () => {
    const text = await ask(`<@&${bot.discord.world.servers[0]!.role}> what did Putin say?`);
    expect(text).toContain('### I cannot read messages that mention my role');
    expect(text).toContain('then Apps, then Check quotations.');
  });

  it('of nobody gets no answer: everyone, a reply without a ping, other bots, webhooks, what Discord writes itself', async () => {
    await ask(`${me()} what did Rasmussen say?`);
    const answer = last();
    const before = bot.discord.posted.length;
    const other = { id: '100000000000000099', username: 'other', bot: true };
    const { write, gateway } = bot.discord;
    write('@everyone and Lavrov?', { server: OPEN });
    write('and Lavrov?', { server: OPEN }, undefined, { message: answer, ping: false });
    write('and Lavrov?', { server: OPEN }, other, { message: answer });
    write('and Lavrov?', { server: OPEN }, undefined, { message: colleagues() });
    write(`<@&${OPEN}> and Lavrov?`, { server: OPEN });
    const channel = bot.discord.world.servers[0]!.channel;
    for (const odd of [{ webhook_id: '100000000000000091' }, { type: 7 }, { type: 6 }, { type: 46 }])
      gateway.dispatch('MESSAGE_CREATE', {
        ...colleagues(),
        channel_id: channel,
        guild_id: OPEN,
        content: `${me()} and Lavrov?`,
        mentions: [{ ...bot.discord.world.bot }],
        ...odd,
      });
    expect(askedOf(await ask(`${me()} who is Simes?`))).toContain('Simes');
    expect(bot.discord.posted).toHaveLength(before + 1);
  });

  it('in a server that is not listed is told nothing by a reply either', async () => {
    await ask(`${me()} what did Rasmussen say?`);
    const text = await ask(`${me()} and Lavrov?`, last(), { server: OTHER });
    expect(text).toBe('I answer only in the servers that my owner has listed.');
  });

  it('pings nobody', () => {
    for (const { body } of bot.discord.posted)
      expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false });
    expect(bot.discord.faults).toEqual([]);
  });
});
