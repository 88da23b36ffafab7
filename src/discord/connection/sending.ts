import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { connectionCode } from './connection-code.ts';

type Send = RESTOptions['makeRequest'];

const DROPPED: ReadonlySet<string | null> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** An interaction is answered once; Discord refuses a second time with this code. */
const isCallback = (url: string): boolean => /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/.test(url);
const ALREADY_ANSWERED = 40_060;

/** So long, in milliseconds, it may be tried again. */
const LASTS = 60_000;

/** Whether the same sent twice does no more than once: an ordinary message has a number that Discord remembers. */
const isRepeatable = (url: string, { method, body }: Parameters<Send>[1]): boolean =>
  method?.toUpperCase() !== 'POST' ||
  isCallback(url) ||
  (typeof body === 'string' && body.includes('"enforce_nonce":true'));

/**
 * Sends what discord.js sends, and once more where the connection broke before it was known what came of it. Whoever answers
 * an interaction again, after that or after a fault of Discord's, and is told that it is answered, has answered it.
 */
export function sending(send: Send = DefaultRestOptions.makeRequest): Send {
  const tried = new Set<string>();
  const note = (url: string): void => {
    if (!isCallback(url)) return;
    tried.add(url);
    setTimeout(() => tried.delete(url), LASTS).unref();
  };
  return async (url, init) => {
    let response;
    try {
      response = await send(url, init);
    } catch (error) {
      note(url);
      if (!DROPPED.has(connectionCode(error)) || !isRepeatable(url, init)) throw error;
      response = await send(url, init);
    }
    if (response.status >= 500) note(url);
    if (response.status !== 400 || !tried.has(url)) return response;
    const { status, headers } = response;
    const text = await response.text();
    const isAnswered =
      text.includes(`"code":${ALREADY_ANSWERED}`) || text.includes(`"code": ${ALREADY_ANSWERED}`);
    return isAnswered ? new Response(null, { status: 204 }) : new Response(text, { status, headers });
  };
}
