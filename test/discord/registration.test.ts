import { describe, expect, it } from 'vitest';
import { register } from '../../src/discord/registration.ts';
import { openBot } from './bot.ts';

const BOOLEAN = 5;

describe('the commands as Discord has them', { timeout: 20_000 }, () => {
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
      rest: { get: async () => have, put: async (_: string, { body }: { body: unknown }) => puts.push(body) },
    } as unknown as Parameters<typeof register>[0];
    expect(await register(client, commands, messageCommands, false)).toBe(false);
    const fewer = commands.map((command) =>
      Object.assign({}, command, {
        options: command.options.map((option) =>
          option.name === 'sort' ? Object.assign({}, option, { takes: ['newest'] }) : option,
        ),
      }),
    );
    expect(await register(client, fewer, messageCommands, false)).toBe(true);
    expect(puts).toHaveLength(1);
    await bot.close();
  });
});
