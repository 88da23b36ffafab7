import { ApplicationIntegrationType } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import type { Room } from './room.ts';

/** Whether a message from this server is answered. Direct messages come from no server. */
export const isOpen = (room: Room, server: string | null): server is string =>
  server !== null && room.servers.includes(server);

/**
 * Whether an interaction is answered: it comes from a listed server, and through the installation there.
 * Somebody who installed the bot for themselves carries it into servers that never asked for it.
 */
export const isOpenTo = <T extends BaseInteraction>(
  room: Room,
  asked: T,
): asked is T & { readonly guildId: string } =>
  isOpen(room, asked.guildId) &&
  asked.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === asked.guildId;
