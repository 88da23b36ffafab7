import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { ROUTES } from './routes.ts';
import type { Desk, Reply } from './routes.ts';

/** One request that the bot made. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

const UNAUTHORIZED: Reply = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const NOT_FOUND: Reply = { status: 404, body: { code: 0, message: '404: Not Found' } };
const RETRY_AFTER = 0.05;
const LIMITED: Reply = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: RETRY_AFTER, global: false },
};

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

/**
 * Discord's REST API over HTTP, version 10, under /api.
 * @param files what lies at which path, as Discord keeps attachments
 * @param limited taken by the next requests to a path that ends so: they get 429 and must be made again
 */
export const openRest = (
  desk: Desk,
  made: Request[],
  limited: string[],
  files: ReadonlyMap<string, Uint8Array>,
): Server =>
  createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    if (file) return void response.end(file);
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const body = await read(request);
    const held = limited.findIndex((end) => path.endsWith(end));
    const reply = held < 0 ? answer(desk, method, path, request.headers.authorization, body) : LIMITED;
    if (held >= 0) limited.splice(held, 1);
    made.push({ method, path, body, status: reply.status });
    const headers = reply === LIMITED ? { 'retry-after': `${RETRY_AFTER}`, 'x-ratelimit-scope': 'user' } : {};
    // A 204 must not claim to hold JSON.
    if (reply.body === undefined) response.writeHead(reply.status, headers).end();
    else
      response
        .writeHead(reply.status, { ...headers, 'content-type': 'application/json' })
        .end(JSON.stringify(reply.body));
  });
