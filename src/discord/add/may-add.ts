import { PermissionFlagsBits } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import type { Adding } from './adding.ts';

/** The roles that a member has; Discord sends them in two forms. */
function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** Whether somebody may add articles, whatever Discord lets them type: they manage the server, or have a role that is listed. */
export const mayAdd = (asked: BaseInteraction, { roles }: Adding): boolean =>
  asked.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
  rolesOf(asked).some((role) => roles.includes(role));
