import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { manages, managesOrHas } from '../../../src/discord/admin/manages.ts';

const { ManageGuild, Administrator, ManageMessages, ManageRoles } = PermissionFlagsBits;

describe('whoever manages a server', () => {
  it.each([ManageGuild, Administrator, ManageGuild | ManageMessages])(
    'is told by its bit: %s',
    (permissions) => {
      expect(manages({ permissions })).toBe(true);
      expect(managesOrHas({ permissions, roles: [] }, [])).toBe(true);
    },
  );
  it.each([0n, ManageMessages, ManageRoles])('is nobody with other bits: %s', (permissions) => {
    expect(manages({ permissions })).toBe(false);
    expect(managesOrHas({ permissions, roles: ['2'] }, ['1'])).toBe(false);
  });
  it('may be stood in for by one of several roles', () => {
    expect(managesOrHas({ permissions: 0n, roles: ['3', '2'] }, ['1', '2'])).toBe(true);
  });
});
