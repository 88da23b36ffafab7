import { afterAll, beforeAll, expect, test } from 'vitest';
import { askingBy } from '../../../src/discord/connection/asking.ts';
import { openManaging } from '../../../src/discord/managing.ts';
import { openStandIn } from '../../../src/local/discord/stand-in.ts';

const SERVER = '100000000000000001';
let discord: Awaited<ReturnType<typeof openStandIn>>;
beforeAll(async () => {
  discord = await openStandIn({ token: 'a.bot.token', servers: [SERVER], schema: () => [] });
});
afterAll(() => discord.close());

test('Discord is asked beside the bot who may manage a server', async () => {
  const manages = openManaging(askingBy('a.bot.token', discord.api));
  expect(await manages(SERVER, discord.world.member.id, true)).toBe(true);
  expect(await manages(SERVER, '999', true)).toBe(false);
  expect(await manages('999', discord.world.member.id, true)).toBe(false);
  expect(discord.requests.map(({ path }) => path)).toContain(`/guilds/${SERVER}`);
});

test('nothing is told to whoever has another token', async () => {
  const manages = openManaging(askingBy('another.token', discord.api));
  await expect(manages(SERVER, discord.world.member.id, true)).rejects.toThrow('401');
});
