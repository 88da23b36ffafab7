import { once } from 'node:events';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';

/** No more is read, in bytes. */
const LARGEST = 5_000_000;

/** What a machine answered: what lies there, where it is instead, or why nothing is had. */
type Answer =
  | { readonly bytes: Uint8Array }
  | { readonly location: string }
  | { readonly why: string; readonly detail?: string };

/**
 * Asks one machine for what lies at an address, whatever the name in it means by now.
 * @throws Error when it cannot be reached, or the signal ends it
 */
export async function requestOnce(url: string, machine: string, signal: AbortSignal): Promise<Answer> {
  const family = isIPv6(machine) ? 6 : 4;
  const pinned: LookupFunction = (_host, { all }, tell) =>
    all ? tell(null, [{ address: machine, family }]) : tell(null, machine, family);
  const send = url.startsWith('https:') ? overHttps : overHttp;
  const request = send(url, {
    lookup: pinned,
    signal,
    agent: false,
    headers: { 'accept-encoding': 'identity', 'user-agent': 'Verbatim' },
  });
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  try {
    return await answerOf(response);
  } finally {
    request.on('error', () => {});
    request.destroy();
  }
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const { statusCode = 0, headers } = response;
  if (headers.location !== undefined && statusCode >= 300 && statusCode < 400)
    return { location: headers.location };
  if (statusCode !== 200) return { why: 'unreachable', detail: String(statusCode) };
  const { 'content-encoding': packed = 'identity' } = headers;
  if (packed !== 'identity') return { why: 'unreachable', detail: packed };
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LARGEST) return { why: 'too large' };
    pieces.push(piece);
  }
  return { bytes: Buffer.concat(pieces) };
}
