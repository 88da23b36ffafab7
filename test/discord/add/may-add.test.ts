import { PermissionFlagsBits as Bits } from 'discord.js';
import { expect, it } from 'vitest';
import { mayAdd } from '../../../src/discord/add/may-add.ts';
import { UNCHOSEN } from '../../../src/discord/admin/server-settings.ts';
import { askedOf } from '../asked-of.ts';

it.each([
  ['somebody without a role', [], 0n, false],
  ['a role for all servers', ['1'], 0n, true],
  ['a role that this server has chosen', ['2'], 0n, true],
  ['a role that is chosen for reports', ['3'], 0n, false],
  ['whoever manages the server', [], Bits.ManageGuild, true],
  ['whoever manages messages', ['3'], Bits.ManageMessages, false],
])('%s may add or not', (_, roles, permissions, may) => {
  const adding = { roles: ['1'], origins: [], run: () => Promise.reject(new Error('not here')) };
  const chosen = { ...UNCHOSEN, addRoles: ['2'], reportRoles: ['3'] };
  expect(mayAdd(askedOf({ roles, permissions }).asked, adding, chosen)).toBe(may);
});
