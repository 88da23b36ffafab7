import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, Server } from 'node:http';
import { isJson, type Json } from './json.ts';
import { ROUTES } from './routes/routes.ts';
import { sentFiles } from './sent-files.ts';
import type { Desk, Reply } from './routes/route.ts';
import { type Limits, openLimits } from './limits.ts';
import { FAILED, limited, type Trouble, type Troubles } from './troubles.ts';

/** One request that the bot made. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** What it was answered with; nothing where the answer has no body. */
  readonly answered?: unknown;
}

const UNAUTHORIZED: Reply = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const NOT_FOUND: Reply = { status: 404, body: { code: 0, message: '404: Not Found' } };
/**
 * The JSON of a request with the files sent with it, which are told as attachments by what they hold; undefined when it has no body,
 * or one of another kind.
 */
async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(Buffer.concat(chunks), type);
  const text = Buffer.concat(chunks).toString();
  return type === 'application/json' && text !== '' ? JSON.parse(text) : undefined;
}

/** A form has its JSON in one field, and each file in one of its own. */
async function readForm(bytes: Buffer, type: string): Promise<unknown> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const json = form.get('payload_json');
  const body = JSON.parse(typeof json === 'string' ? json : '{}') as Json;
  const files = new Map<string, { filename: string; text: string }>();
  for (const [name, value] of form)
    if (typeof value !== 'string')
      files.set(/^files\[(\d+)\]$/.exec(name)?.[1] ?? '', { filename: value.name, text: await value.text() });
  const message = isJson(body['data']) ? body['data'] : body;
  const told = Array.isArray(message['attachments']) ? message['attachments'].filter(isJson) : [];
  for (const one of told) one['filename'] = files.get(String(one['id']))?.filename;
  if (told.length > 0) message['attachments'] = told;
  sentFiles.set(body, Object.fromEntries(Array.from(files.values(), (file) => [file.filename, file.text])));
  return body;
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
  /** Told of every request once it is answered. */
  readonly heard?: ((request: Request) => void) | undefined;
}

/** Discord's REST API over HTTP, version 10, under /api. */
export function openRest(desk: Desk, { made, troubles, files, limits, heard }: Around): Server {
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
    const method = request.method ?? 'GET';
    const one = { method, path, body, status: reply?.status ?? 0, answered: reply?.body };
    made.push(one);
    heard?.(one);
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

function replyIn({ kind, seconds }: Trouble): Reply | null {
  if (kind === 'drop') return null;
  return kind === 'fail' ? FAILED : limited(kind === 'limit everything', seconds);
}
