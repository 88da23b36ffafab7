import { managesOrHas } from '../admin/manages.ts';
import type { ServerSettings } from '../admin/server-settings.ts';
import type { Asked } from '../asked.ts';
import type { Adding } from './adding.ts';

/**
 * Whether somebody may add articles, whatever Discord lets them type: they manage the server, or have a role that is listed
 * for all servers, or that this server's admins have chosen.
 */
export const mayAdd = (asked: Asked, { roles }: Adding, { addRoles }: ServerSettings): boolean =>
  managesOrHas(asked, [...roles, ...addRoles]);
