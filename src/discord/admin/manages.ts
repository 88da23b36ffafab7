import { PermissionFlagsBits } from 'discord.js';
import type { Asked } from '../asked.ts';

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Whether somebody may manage the server they ask in, as Discord says it of what they do just now. */
export const manages = ({ permissions }: Pick<Asked, 'permissions'>): boolean =>
  (permissions & MANAGES) !== 0n;

/** Whether somebody manages the server or has one of these roles. */
export const managesOrHas = (
  asked: Pick<Asked, 'permissions' | 'roles'>,
  roles: readonly string[],
): boolean => manages(asked) || asked.roles.some((role) => roles.includes(role));
