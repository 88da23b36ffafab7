import type { IncomingMessage } from 'node:http';
import { bodyOf } from './body.ts';

/** So many bytes of a form are read. */
const MOST = 64 * 1024;

/** The fields of a form that was sent; null when it is too large or none. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) return null;
  const body = await bodyOf(request, MOST);
  return body && new URLSearchParams(body.toString());
}
