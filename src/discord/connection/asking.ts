import { REST } from 'discord.js';
import { sending } from './sending.ts';

/**
 * Asks Discord beside the bot, which signs in by itself.
 * @param api the base of the REST API without its version, or null for Discord's own
 * @returns a function that gets what there is at a route
 */
export function askingBy(token: string, api: string | null): (route: `/${string}`) => Promise<unknown> {
  const rest = new REST({ makeRequest: sending(), ...(api === null ? {} : { api }) }).setToken(token);
  return (route) => rest.get(route);
}
