import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands as all, messageCommands as menus } from '../../commands/index.ts';
import { register } from '../../src/discord/registration.ts';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, shown } from './bot.ts';
import { TOKEN } from './made-library.ts';

/** Discord's REST API as a client has it. */
const restOf = (api: string) => new REST({ api }).setToken(TOKEN);

const BOOLEAN = 5;

describe('the commands as Discord has them', () => {
  it('have choices of their own, and yes or no as a Boolean', async () => {
    const bot = await openBot();
    const { options } = bot.discord.world.commands.find(({ name }) => name === 'quote') as {
      options: { name: string; type: number; choices?: unknown; autocomplete?: boolean }[];
    };
    const named = (name: string) => options.find((option) => option.name === name);
    expect(named('sort')).toMatchObject({
      choices: ['best', 'newest', 'oldest'].map((name) => ({ name, value: name })),
    });
    expect(named('sort')?.autocomplete).toBeUndefined();
    for (const name of ['reported', 'unsaid', 'private']) expect(named(name)?.type).toBe(BOOLEAN);
    expect(named('speaker')?.autocomplete).toBe(true);
    await bot.close();
  });

  it('are registered again where a choice is another, and not where nothing is', async () => {
    const bot = await openBot();
    const { commands, messageCommands } = bot.room;
    const have = structuredClone(bot.discord.world.commands);
    const puts: unknown[] = [];
    const client = {
      application: { id: '1' },
      rest: {
        get: async () => have,
        put: async (_: string, { body }: { body: unknown }) => (puts.push(body), have),
      },
    } as unknown as Parameters<typeof register>[0];
    expect(await register(client, commands, messageCommands, false)).toMatchObject({ changed: false });
    const fewer = commands.map((command) =>
      Object.assign({}, command, {
        options: command.options.map((option) =>
          option.name === 'sort' ? Object.assign({}, option, { takes: ['newest'] }) : option,
        ),
      }),
    );
    expect(await register(client, fewer, messageCommands, false)).toMatchObject({ changed: true });
    expect(puts).toHaveLength(1);
    await bot.close();
  });

  it('can be clicked in /help, after a start that registered them and after one that found them', async () => {
    const bot = await openBot({ desk: deskOf(seedLibrary) });
    const { ids } = await register(
      { application: { id: bot.discord.world.application }, rest: restOf(bot.discord.api) } as never,
      bot.room.commands,
      bot.room.messageCommands,
      false,
    );
    const { body } = await bot.discord.slash('help', {}, { server: OPEN });
    const listed = all.map(({ name }) => name).filter((name) => name !== 'help');
    expect(listed).toContain('privacy');
    for (const name of listed) {
      const known = bot.discord.world.commands.find((one) => one['name'] === name && one['type'] === 1)!;
      expect(shown(body)).toContain(`\n</${name}:${String(known['id'])}>`);
      expect(ids.get(name)).toBe(known['id']);
    }
    for (const { name } of menus) expect(shown(body)).toContain(name);
    expect(bot.discord.faults).toEqual([]);
    await bot.close();
  });
});
