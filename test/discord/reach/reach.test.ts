import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import type { Command, Option } from '../../../src/command.ts';
import { openBot, OPEN, OTHER, shown } from '../bot.ts';
import { ASKED_FOR, desksOf, IDS, ours, QUOTED, theirs, toldBy, walled } from './servers.ts';

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
    discord.write(`<@${discord.world.bot.id}> ${typed}`, { server });
    return JSON.stringify((await discord.nextPosted()).body);
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
  answer.replaceAll(/"(?:message_id|channel_id|nonce)":"\d+"/gu, '""');

describe('articles of another server', { timeout: 60_000 }, () => {
  let bot: Bot;
  let alone: Bot;
  beforeAll(async () => {
    const servers = [OPEN, OTHER];
    bot = await openBot({ desk: walled(), servers });
    // As if the other server had never been.
    alone = await openBot({ desk: desksOf({ [OPEN]: ours, [OTHER]: ours }), servers });
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
    const id = /"custom_id":"(page:\d+:\d+)"/.exec(JSON.stringify(body))![1]!;
    const page = await bot.discord.press(id, body, { server: OTHER });
    expect(toldBy(JSON.stringify(page.body), '')).not.toEqual([]);
    for (const pressed of [
      id,
      id.replace(/\d+$/, '1'),
      `${id}0`,
      `page:${OTHER}:1`,
      `page:${OTHER}:${OPEN}`,
    ]) {
      const stolen = await bot.discord.press(pressed, body, { server: OPEN });
      expect(shown(stolen.body)).toContain('no longer kept');
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

  it('are not reached by the menu that shows the paragraphs around a passage', async () => {
    const { body } = await bot.discord.slash('quote', { speaker: 'Plimsoll' }, { server: OTHER });
    const [, value] = /"value":"([^"]+)"/.exec(JSON.stringify(body))!;
    const own = await bot.discord.press('v1:around', body, { server: OTHER }, value);
    expect(toldBy(JSON.stringify(own.body), 'Plimsoll')).not.toEqual([]);
    const stolen = await bot.discord.press('v1:around', body, { server: OPEN }, value);
    expect(toldBy(JSON.stringify(stolen.body), 'Plimsoll')).toEqual([]);
    const forged = await bot.discord.press(`v1:around:${value}:1`, body, { server: OPEN });
    expect(toldBy(JSON.stringify(forged.body), 'Plimsoll')).toEqual([]);
  });

  it('are unknown to what answers and proves', () => {
    expect(IDS.every((id) => theirs.articleOf(id))).toBe(true);
    expect(IDS.some((id) => ours.articleOf(id))).toBe(false);
  });

  it('sent nothing that Discord would refuse', () => {
    expect(bot.discord.faults).toEqual([]);
  });
});
