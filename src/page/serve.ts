import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOfEngine } from '../our-error.ts';
import { plain } from '../words.ts';
import { engineAway } from '../words/engine.ts';
import { localPageWords } from '../words/local-page.ts';
import { isUpload, readFiles, type SentFiles } from './http/files.ts';
import { readForm } from './http/form.ts';
import { isForUs, isFromUs, isLoopback } from './http/guard.ts';
import { HEADERS } from './http/headers.ts';
import { type Answered, reply } from './http/reply.ts';
import { told } from './told.ts';

/** One request, read. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent; null where it is only asked for something. */
  readonly form: URLSearchParams | null;
  /** Whether the page's own script asks, which needs no whole page. */
  readonly scripted: boolean;
  /** The cookies that came with it, as the browser sends them. */
  readonly cookie: string;
  /** Reads files that were sent with a form; null where none were. Not before it is known who sends them. */
  readonly files: (() => Promise<SentFiles | null>) | null;
}

/** Answers some of the requests; null for those that are another's. */
export type Route = (asked: Asked) => Promise<Answered | null> | Answered | null;

/** Where a page listens. */
export interface Where {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** Other names by which it is reached. */
  readonly names?: readonly string[];
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const SCRIPT = readFileSync(new URL('files/page.js', import.meta.url));

const files: Route = ({ path }) =>
  path === '/page.js' ? { kind: 'file', type: 'text/javascript; charset=utf-8', bytes: SCRIPT } : null;

async function answer(
  request: IncomingMessage,
  names: readonly string[],
  routes: readonly Route[],
): Promise<Answered> {
  const { method } = request;
  if (!isForUs(request, names)) return told(421, localPageWords.notForUs);
  if (method !== 'GET' && method !== 'POST') return told(405, localPageWords.noSuchPage);
  if (method === 'POST' && !isFromUs(request)) return told(403, localPageWords.notFromUs);
  const { pathname: path, searchParams: query } = new URL(`http://page${request.url ?? '/'}`);
  const sendsFiles = method === 'POST' && isUpload(request);
  const none = sendsFiles ? new URLSearchParams() : null;
  const isForm = method === 'POST' && !sendsFiles;
  const form = isForm ? await readForm(request) : none;
  if (method === 'POST' && !form) return told(400, localPageWords.noSuchPage);
  const { accept, cookie = '' } = request.headers;
  const scripted = accept === 'application/json';
  const sent = sendsFiles ? () => readFiles(request) : null;
  for (const route of [files, ...routes]) {
    const answered = await route({ path, query, form, scripted, cookie, files: sent });
    if (answered) return answered;
  }
  return told(404, localPageWords.noSuchPage);
}

/** What whoever asked is told of a fault. @param id by which the log has it */
const whyNot = (error: unknown, id: string): Answered =>
  isOfEngine(error) ? told(503, plain(engineAway(id))) : told(500, localPageWords.failed(id));

/**
 * Serves pages over HTTP.
 * @param failed takes what should not have happened; whoever asked is told the id that it gives
 * @throws Error when the port cannot be had
 */
export async function serve(
  { host, port, names = [] }: Where,
  routes: readonly Route[],
  failed: (error: unknown) => string,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    try {
      reply(response, HEADERS, await answer(request, [host, ...names], routes));
    } catch (error) {
      reply(response, HEADERS, whyNot(error, failed(error)));
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  const { port: given } = server.address() as AddressInfo;
  const name = isLoopback(host) && host.includes(':') ? '[::1]' : host;
  return {
    address: `http://${name}:${given}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
