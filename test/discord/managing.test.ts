import { DiscordAPIError, PermissionFlagsBits as Bits } from 'discord.js';
import { describe, expect, it, test } from 'vitest';
import { openManaging } from '../../src/discord/managing.ts';

const [SERVER, MEMBER, OWNER] = ['1', '2', '3'];
const role = (id: string, permissions: bigint) => ({ id, permissions: String(permissions) });
const refused = (status: number) =>
  new DiscordAPIError({ code: 0, message: '' }, 0, status, 'GET', '', { body: undefined, files: undefined });

const ROLES = [
  role(SERVER, Bits.SendMessages),
  role('5', Bits.ManageGuild),
  role('6', Bits.Administrator),
  role('7', Bits.ManageMessages),
];

/** A Discord in which the member is as `says` has it, that counts how often it is asked of them. */
function looked(says: () => unknown, roles = ROLES) {
  let asked = 0;
  let time = Date.UTC(2026, 0, 1);
  const manages = openManaging(
    async (route) => {
      if (!route.includes('/members/')) return { owner_id: OWNER, roles };
      asked++;
      const said = says();
      if (said instanceof Error) throw said;
      return said;
    },
    () => time,
  );
  return { manages, asked: () => asked, pass: (minutes: number) => (time += minutes * 60_000) };
}

describe('who may manage a server', () => {
  it.each([
    ['a role that may', { roles: ['7', '5'] }, true],
    ['an administrator', { roles: ['6'] }, true],
    ['no role of that kind', { roles: ['7'] }, false],
    ['a role that is there no more', { roles: ['9'] }, false],
    ['no role', { roles: [] }, false],
    ['the rules not agreed to', { roles: ['5'], pending: true }, false],
    ['a timeout', { roles: ['5'], communication_disabled_until: '2026-01-02T00:00:00Z' }, false],
    ['a timeout that ends now', { roles: ['5'], communication_disabled_until: '2026-01-01T00:00:00Z' }, true],
    ['a timeout that is over', { roles: ['5'], communication_disabled_until: '2025-12-31T00:00:00Z' }, true],
    [
      'an administrator in a timeout',
      { roles: ['6'], communication_disabled_until: '2026-01-02T00:00:00Z' },
      true,
    ],
  ])('%s: %j is %s', async (_what, member, is) => {
    expect(await looked(() => member).manages(SERVER, MEMBER, false)).toBe(is);
  });

  it('has everybody where the role that all have may', async () => {
    const all = [role(SERVER, Bits.ManageGuild), ...ROLES.slice(1)];
    expect(await looked(() => ({ roles: [] }), all).manages(SERVER, MEMBER, false)).toBe(true);
  });

  it('has its owner, whatever roles there are', async () => {
    expect(await looked(() => ({ roles: [] })).manages(SERVER, OWNER, false)).toBe(true);
  });

  it.each([403, 404])('has nobody of whom Discord answers %i', async (status) => {
    expect(await looked(() => refused(status)).manages(SERVER, MEMBER, true)).toBe(false);
  });

  it('is not known where Discord does not say, nor where it says something else', async () => {
    await expect(looked(() => refused(500)).manages(SERVER, MEMBER, false)).rejects.toThrow(DiscordAPIError);
    await expect(looked(() => ({})).manages(SERVER, MEMBER, false)).rejects.toThrow('expected array');
  });
});

test('what Discord said is remembered for five minutes, unless it is to be asked anew', async () => {
  let roles = ['5'];
  const { manages, asked, pass } = looked(() => ({ roles }));
  expect(await manages(SERVER, MEMBER, false)).toBe(true);
  roles = [];
  pass(4.9);
  expect(await manages(SERVER, MEMBER, false)).toBe(true);
  expect(asked()).toBe(1);
  expect(await manages(SERVER, MEMBER, true)).toBe(false);
  // That counts from then on.
  roles = ['5'];
  expect(await manages(SERVER, MEMBER, false)).toBe(false);
  pass(5.1);
  expect(await manages(SERVER, MEMBER, false)).toBe(true);
  expect(asked()).toBe(3);
});

test('of more than a thousand the oldest is asked again, and no other', async () => {
  const { manages, asked } = looked(() => ({ roles: ['5'] }));
  for (let i = 0; i < 1_000; i++) await manages(SERVER, `${i}`, false);
  await manages(SERVER, '0', false);
  expect(asked()).toBe(1_000);
  await manages(SERVER, 'one more', false);
  await manages(SERVER, '1', false);
  expect(asked()).toBe(1_001);
  await manages(SERVER, '0', false);
  expect(asked()).toBe(1_002);
});

test('whoever was asked of anew is the newest again', async () => {
  const { manages, asked } = looked(() => ({ roles: ['5'] }));
  for (let i = 0; i < 1_000; i++) await manages(SERVER, `${i}`, false);
  await manages(SERVER, '0', true);
  await manages(SERVER, 'one more', false);
  await manages(SERVER, '0', false);
  expect(asked()).toBe(1_002);
  await manages(SERVER, '1', false);
  expect(asked()).toBe(1_003);
});

test('what Discord said is asked anew after five minutes to the moment', async () => {
  const { manages, asked, pass } = looked(() => ({ roles: ['5'] }));
  await manages(SERVER, MEMBER, false);
  pass(5);
  await manages(SERVER, MEMBER, false);
  expect(asked()).toBe(2);
});
