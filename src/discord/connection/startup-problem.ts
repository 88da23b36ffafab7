import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { badToken, unexpected, unreachable } from '../../words/discord.ts';
import { status, unknownReason } from '../../words/running.ts';
import { connectionCode } from './connection-code.ts';

/** Why the bot could not start, in one plain sentence that names what to check. Never holds the token. */
export function startupProblem(error: unknown, api: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return badToken;
  if (error instanceof DiscordAPIError && error.status === 401) return badToken;
  const code = connectionCode(error);
  if (code !== null) return unreachable(api, code);
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return unexpected(api, status(error.status));
  return unexpected(api, error instanceof Error ? error.name : unknownReason);
}

/** Codes of a connection that is not there because nobody listens there, or there is no such place. */
const NOBODY = new Set(['ECONNREFUSED', 'ENOTFOUND']);

/** Why it may go well if it is tried again, in a word; null where it would fail again. */
export function passing(error: unknown): string | null {
  if (error instanceof HTTPError || error instanceof DiscordAPIError)
    return error.status >= 500 || error.status === 429 ? status(error.status) : null;
  const code = connectionCode(error);
  return code !== null && !NOBODY.has(code) ? code : null;
}
