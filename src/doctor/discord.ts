import { doctorWords as said } from '../words/doctor.ts';
import { badToken, unexpected, unreachable } from '../words/discord.ts';
import { noAnswer, noBot, noConnection, status } from '../words/running.ts';
import type { Finding } from './finding.ts';

const DISCORD = 'https://discord.com/api';

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** A token is the bot's id in base64, a time and a signature, with full stops between. */
function isWellFormed(token: string): boolean {
  const [id = '', ...rest] = token.split('.');
  return (
    rest.length === 2 &&
    rest.every((part) => part.length > 3) &&
    /^\d{15,20}$/u.test(Buffer.from(id, 'base64url').toString('latin1'))
  );
}

/** Whether there is a token that can be one, and servers whose members are answered. Its value is never told. */
export function checkToken(token: string | null, servers: readonly string[]): Finding[] {
  if (token === null) return [{ level: 'look', says: said.noToken, advice: said.setToken }];
  return [
    isWellFormed(token)
      ? { level: 'well', says: said.token }
      : { level: 'look', says: said.oddToken, advice: said.copyToken },
    servers.length > 0
      ? { level: 'well', says: said.servers(servers.length) }
      : { level: 'ill', says: said.noServers, advice: said.setServers },
  ];
}

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error && error.name === 'TimeoutError' ? noAnswer : noConnection;
};

/** Asks Discord who the token's bot is. Nothing is asked where there is no token. */
export async function checkDiscord(token: string | null, given: string | null): Promise<Finding[]> {
  if (token === null) return [];
  const api = given ?? DISCORD;
  try {
    const response = await fetch(`${api}/v10/users/@me`, {
      headers: { authorization: `Bot ${token}` },
      // Whoever sends it elsewhere shall not have the token.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401) return [{ level: 'ill', says: badToken }];
    if (!response.ok) return [{ level: 'ill', says: unexpected(api, status(response.status)) }];
    const body: unknown = await response.json().catch(() => null);
    const isUser = typeof body === 'object' && body !== null && 'id' in body && 'username' in body;
    return isUser
      ? [{ level: 'well', says: said.reached(api, String(body.username)) }]
      : [{ level: 'ill', says: unexpected(api, noBot) }];
  } catch (error) {
    return [{ level: 'ill', says: unreachable(api, codeOf(error)) }];
  }
}
