import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import type { Command, Option } from '../../../src/command.ts';
import type { Place } from '../../../src/local/discord/interactions.ts';
import { under } from '../press/under.ts';
import { openBot, OPEN, OTHER, shown } from '../bot.ts';
import { ASKED_FOR, desksOf, IDS, ours, QUOTED, theirs, toldBy, walled } from './servers.ts';

/** Somebody who is no member of any listed server. */
const STRANGER = { id: '900000000000000002', username: 'stranger', bot: false };

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

type Bot = Awaited<ReturnType<typeof openBot>>;

/** One way to ask: what is typed, and what comes back to a member of a server. */
interface Attempt {
  readonly typed: string;
  readonly ask: (bot: Bot, server: string) => Promise<string>;
}

const slash = (name: string, given: Readonly<Record<string, string>>): Attempt => ({
  typed: Object.values(given).join(' '),
  ask: async ({ discord }, server) => JSON.stringify((await discord.slash(name, given, { server })).body),
});

const mention = (typed: string): Attempt => ({
  typed,
  async ask({ discord }, server) {
    // What was shared before is posted too: what counts is what comes after, and there.
    const before = discord.posted.length;
    const { channel } = discord.world.servers.find(({ id }) => id === server)!;
    const answers = () => discord.posted.slice(before).filter((posted) => posted.channel === channel);
    discord.write(`<@${discord.world.bot.id}> ${typed}`, { server });
    await expect.poll(answers).not.toEqual([]);
    return JSON.stringify(answers()[0]!.body);
  },
});

const complete = (name: string, option: string, typed: string): Attempt => ({
  typed,
  ask: async ({ discord }, server) => JSON.stringify(await discord.complete(name, option, typed, { server })),
});

const menu = (name: string, content: string): Attempt => ({
  typed: content,
  ask: async ({ discord }, server) => JSON.stringify((await discord.menu(name, content, { server })).body),
});

/** How their names begin, and what begins nothing. */
const TYPED = ['', 'z', 'Zan', 'quell', 'harb', '2', '2011', 'osr'];

/** Something to ask with where an option is left alone. */
const needed = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(options.flatMap(({ name, required }) => (required ? [[name, 'Zanthorpe']] : [])));

type Ways = Readonly<Record<string, readonly Attempt[]>>;

/** Every way of asking for what the other server has by one command. */
function waysOf({ name, options }: Command): Ways {
  const ways: Record<string, readonly Attempt[]> = { [`/${name}`]: [slash(name, needed(options))] };
  for (const { name: option, complete: completes } of options) {
    ways[`/${name} ${option}`] = ASKED_FOR.map((words) =>
      slash(name, { ...needed(options), [option]: words }),
    );
    if (completes)
      ways[`completion of /${name} ${option}`] = TYPED.map((typed) => complete(name, option, typed));
  }
  return ways;
}

/** Every way there is, by what is asked with. */
const WAYS: Ways = Object.assign(
  {
    'a mention': ['', 'who is quoted?', ...ASKED_FOR].map(mention),
    [messageCommands.map(({ name }) => name).join(', ')]: messageCommands.flatMap(({ name }) =>
      ASKED_FOR.map((words) => menu(name, `“${words}” said Zanthorpe.`)),
    ),
  },
  ...commands.map(waysOf),
);

/** Ways by which nobody is told anything of any article: what is typed there chooses how an answer is shown. */
const TELLS_NOTHING = /^\/(?:help|privacy)$|(?:sort|closest|reported|unsaid)$/u;

/** An answer without the numbers that Discord gives each message. */
const withoutIds = (answer: string): string =>
  answer.replaceAll(
    /"(?:message_id|channel_id|nonce)":"\d+"|(?<="v1:rm:)\d+|(?<=<\/[a-z]{1,32}:)\d+(?=>)/gu,
    '""',
  );

describe('articles of another server', () => {
  let bot: Bot;
  let alone: Bot;
  beforeAll(async () => {
    const servers = [OPEN, OTHER];
    bot = await openBot({ desk: walled(), servers });
    // As if the other server had never been.
    alone = await openBot({ desk: desksOf({ [OPEN]: ours, [OTHER]: ours }), servers });
    // Names are completed once a server's articles are open, which the first question begins.
    for (const opened of [bot, alone])
      for (const server of [OPEN, OTHER]) await slash('articles', {}).ask(opened, server);
  });
  afterAll(async () => {
    await bot.close();
    await alone.close();
  });

  it.each(Object.entries(WAYS))(
    'are not reached by %s: it answers as if they were not there',
    async (_, attempts) => {
      for (const { typed, ask } of attempts) {
        const answer = await ask(bot, OPEN);
        expect(toldBy(answer, typed), `${typed}: ${answer}`).toEqual([]);
        expect(withoutIds(answer)).toBe(withoutIds(await ask(alone, OPEN)));
      }
    },
  );

  const telling = Object.entries(WAYS).filter(([way]) => !TELLS_NOTHING.test(way));
  it.each(telling)(
    'would be seen if they were reached by %s: their own members are told',
    async (_, attempts) => {
      const told: string[] = [];
      for (const { typed, ask } of attempts) told.push(...toldBy(await ask(bot, OTHER), typed));
      expect(told).not.toEqual([]);
    },
  );

  it('are not reached by a button of an old message, nor by a forged one', async () => {
    const many = Array.from({ length: 12 }, () => `“${QUOTED}” said Zanthorpe.`).join('\n\n');
    const { body } = await bot.discord.menu(messageCommands[0]!.name, many, { server: OTHER });
    const id = /"custom_id":"(v1:kept:\d+:\d+)"/.exec(JSON.stringify(body))![1]!;
    const page = await bot.discord.press(id, body, { server: OTHER });
    expect(toldBy(JSON.stringify(page.body), '')).not.toEqual([]);
    for (const pressed of [
      id,
      id.replace(/\d+$/, '1'),
      `${id}0`,
      `v1:kept:${OTHER}:1`,
      `v1:kept:${OTHER}:${OPEN}`,
    ]) {
      const stolen = await bot.discord.press(pressed, body, { server: OPEN });
      expect(shown(stolen.body)).toMatch(/no longer kept|ask again/);
      expect(toldBy(JSON.stringify(stolen.body), '')).toEqual([]);
    }
    for (const place of [{}, { server: OPEN, ownInstallation: true }]) {
      const stolen = await bot.discord.press(id, body, place);
      expect(toldBy(JSON.stringify(stolen.body), '')).toEqual([]);
    }
  });

  it('are not reached by a button that brings the next page of an answer given in their own server', async () => {
    const { body } = await bot.discord.slash('quote', { speaker: 'Plimsoll' }, { server: OTHER });
    const [, id] = /"custom_id":"(v1:page[^"]+)"/.exec(JSON.stringify(body))!;
    const next = await bot.discord.press(id!, body, { server: OTHER });
    expect(toldBy(JSON.stringify(next.body), 'Plimsoll')).not.toEqual([]);
    const stolen = await bot.discord.press(id!, body, { server: OPEN });
    expect(toldBy(JSON.stringify(stolen.body), 'Plimsoll')).toEqual([]);
  });

  /** Everything that can be pressed or chosen under some answers given in their own server, as it stands there. */
  const everything = async () => {
    const bodies = [
      (await bot.discord.slash('quote', { speaker: 'Plimsoll' }, { server: OTHER })).body,
      (await bot.discord.slash('quote', { speaker: 'Zanthorpe' }, { server: OTHER })).body,
      (await bot.discord.slash('quote', { speaker: 'Plimsoll', private: 'true' }, { server: OTHER })).body,
      (await bot.discord.slash('ask', { question: 'Who sold the Quellmoor lighthouse?' }, { server: OTHER }))
        .body,
    ];
    return bodies.flatMap((body) => under(body).map((pressed) => ({ pressed, body })));
  };

  it('are reached by whatever stands under an answer in their own server, and in no other, and by no stranger', async () => {
    const verbs = new Set<string>();
    const tells = new Set<string>();
    for (const { pressed, body } of await everything()) {
      const { id, menu: from } = pressed;
      const verb = id.split(':')[1]!;
      verbs.add(verb);
      const press = (place: Place) =>
        bot.discord.press(from ?? id, body, { ...place, hasty: true }, from && id);
      const own = await press({ server: OTHER });
      const told = [...toldBy(JSON.stringify([own.body, own.files]), `${id} Plimsoll Zanthorpe channel`)];
      if (told.length > 0) tells.add(verb);
      for (const place of [
        { server: OPEN },
        { member: STRANGER },
        { server: OTHER, ownInstallation: true, member: STRANGER },
      ]) {
        const before = bot.discord.posted.length;
        const stolen = await press(place);
        // A form that asks for more shows nothing of any article; what is sent with it is looked up anew.
        expect(toldBy(JSON.stringify([stolen.body, stolen.files]), `${id} channel`), `pressed ${id}`).toEqual(
          [],
        );
        expect(bot.discord.posted.length).toBe(before);
      }
    }
    expect([...verbs].toSorted(inOrder)).toEqual(
      ['around', 'cite', 'copy', 'further', 'near', 'page', 'report', 'rm', 'share', 'text'].toSorted(
        inOrder,
      ),
    );
    expect([...tells].toSorted(inOrder)).toEqual(['around', 'cite', 'copy', 'near', 'page', 'text']);
  });

  it('are not reached by a form that is made up', async () => {
    const form = { custom_id: `v1:report:${IDS[0]}:0-20`, components: [] };
    const { body } = await bot.discord.submit(form, {}, { server: OPEN });
    expect(shown(body)).toMatch(/Please ask again\.$/);
    expect(toldBy(JSON.stringify(body), '')).toEqual([]);
  });

  it('are unknown to what answers and proves', () => {
    expect(IDS.every((id) => theirs.articleOf(id))).toBe(true);
    expect(IDS.some((id) => ours.articleOf(id))).toBe(false);
  });

  it('sent nothing that Discord would refuse', () => {
    expect(bot.discord.faults).toEqual([]);
  });
});
