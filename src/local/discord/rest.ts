import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, Server } from 'node:http';
import { ROUTES } from './routes.ts';
import type { Desk, Reply } from './routes.ts';
import { type Limits, openLimits } from './limits.ts';
import { FAILED, limited, type Trouble, type Troubles } from './troubles.ts';

/** One request that the bot made. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

const UNAUTHORIZED: Reply = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const NOT_FOUND: Reply = { status: 404, body: { code: 0, message: '404: Not Found' } };
/** The JSON of a request; undefined when it has no body, or one of another kind. */
async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const isJson = request.headers['content-type'] === 'application/json';
  return isJson && text !== '' ? JSON.parse(text) : undefined;
}

function answer(desk: Desk, method: string, path: string, token: string | undefined, body: unknown): Reply {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (!match) continue;
    if (!route.open && token !== `Bot ${desk.world.token}`) return UNAUTHORIZED;
    return route.run(desk, match.slice(1), body);
  }
  return NOT_FOUND;
}

/** What the REST API works with, beside its routes. */
export interface Around {
  /** Every request, in order, is added here. */
  readonly made: Request[];
  readonly troubles: Troubles;
  /** What lies at which path, as Discord keeps attachments. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly limits: Limits;
}

/** Discord's REST API over HTTP, version 10, under /api. */
export function openRest(desk: Desk, { made, troubles, files, limits }: Around): Server {
  const count = openLimits(limits);
  /** What comes of a request; null for a connection that breaks. */
  function replyTo(path: string, request: IncomingMessage, body: unknown): Reply | null {
    const method = request.method ?? 'GET';
    const trouble = troubles.take(path);
    if (trouble && !trouble.done) return replyIn(trouble);
    const isOpen = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    const counted = isOpen ? {} : count(`${method} ${path}`);
    if (counted && 'status' in counted) return counted as Reply;
    const reply = answer(desk, method, path, request.headers.authorization, body);
    return trouble ? replyIn(trouble) : { ...reply, headers: counted };
  }
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    if (file) return void response.end(file);
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const body = await read(request);
    const reply = replyTo(path, request, body);
    made.push({ method: request.method ?? 'GET', path, body, status: reply?.status ?? 0 });
    if (troubles.slow > 0) await pause(troubles.slow, undefined, { ref: false });
    if (!reply) return void request.socket.destroy();
    // A 204 must not claim to hold JSON.
    if (reply.body === undefined) response.writeHead(reply.status, reply.headers).end();
    else
      response
        .writeHead(reply.status, { ...reply.headers, 'content-type': 'application/json' })
        .end(JSON.stringify(reply.body));
  });
}

function replyIn({ kind }: Trouble): Reply | null {
  if (kind === 'drop') return null;
  return kind === 'fail' ? FAILED : limited(kind === 'limit everything');
}
