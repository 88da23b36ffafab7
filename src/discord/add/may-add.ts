import { PermissionFlagsBits } from 'discord.js';
import type { Asked } from '../asked.ts';
import type { Adding } from './adding.ts';

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

/** Whether somebody may add articles, whatever Discord lets them type: they manage the server, or have a role that is listed. */
export const mayAdd = ({ permissions, roles }: Asked, adding: Adding): boolean =>
  (permissions & MANAGES) !== 0n || roles.some((role) => adding.roles.includes(role));
