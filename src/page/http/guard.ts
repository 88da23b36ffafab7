import type { IncomingMessage } from 'node:http';

/** The names by which this machine alone is reached. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host is this machine, which nobody else reaches. */
export const isLoopback = (host: string): boolean =>
  LOOPBACK.has(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host.toLowerCase());

/**
 * Whether a request was meant for this page. A stranger's page can make its own name lead to this machine (DNS rebinding),
 * but then the browser says that name.
 * @param names those of the page besides this machine's
 */
export function isForUs({ headers }: IncomingMessage, names: readonly string[]): boolean {
  const asked = URL.parse(`http://${headers.host ?? ''}`);
  if (!asked) return false;
  const name = asked.hostname.toLowerCase();
  return LOOPBACK.has(name) || names.includes(name);
}

/** Whether a post was made by this page itself: a browser always says where it comes from. */
export function isFromUs({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin !== undefined) return URL.parse(origin)?.host === host && origin.startsWith('http');
  return headers['sec-fetch-site'] === 'same-origin';
}
