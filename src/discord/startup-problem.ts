import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { badToken, unexpected, unreachable } from '../words/discord.ts';

/** The code of a failed connection (ECONNREFUSED, ENOTFOUND, …), which fetch hides in the cause. */
function connectionCode(error: unknown): string | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string' && /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(at.code))
      return at.code;
    if (at.name === 'AbortError' || at.name === 'TimeoutError') return 'no answer in time';
  }
  return null;
}

/** Why the bot could not start, in one plain sentence that names what to check. Never holds the token. */
export function startupProblem(error: unknown, api: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return badToken;
  if (error instanceof DiscordAPIError && error.status === 401) return badToken;
  const code = connectionCode(error);
  if (code !== null) return unreachable(api, code);
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return unexpected(api, `status ${error.status}`);
  return unexpected(api, error instanceof Error ? error.name : 'unknown');
}
