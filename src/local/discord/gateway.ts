import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { isJson } from './json.ts';
import type { Json } from './json.ts';
import { guildPayload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

interface Session {
  readonly id: string;
  readonly shard: number;
  readonly events: Json[];
  socket: WebSocket | null;
}

export interface Gateway {
  readonly server: WebSocketServer;
  readonly address: () => string;
  /** Tells the bot about something that happened; kept for RESUME while it is away. */
  readonly dispatch: (event: string, data: unknown) => void;
  /** Breaks the connection: with 4000, as it is, the client resumes; with 4004 and the like it must not. */
  readonly drop: (code?: number) => void;
  /** Tells the bot to connect again. */
  readonly reconnect: () => void;
  /** Tells the bot that its session is not good any more, or that it may be resumed. */
  readonly invalidate: (resumable: boolean) => void;
  /** Forgets every session: none can be resumed. */
  readonly forget: () => void;
  /** How often a session was opened, and resumed. */
  readonly counts: { identified: number; resumed: number };
  readonly intents: () => number;
}

const HELLO = 10;
const RECONNECT = 7;
const HEARTBEAT = 1;
const HEARTBEAT_ACK = 11;
const IDENTIFY = 2;
const RESUME = 6;
const INVALID_SESSION = 9;
const AUTHENTICATION_FAILED = 4004;
const INVALID_SHARD = 4010;
const SHARDING_REQUIRED = 4011;
const UNKNOWN_ERROR = 4000;
const SIGNED_OUT = 1000;

/** Discord's gateway for one bot, in as many sessions as it opens: HELLO, IDENTIFY, heartbeats, RESUME and whatever is dispatched. */
export function openGateway(world: World, shards: number, address: () => string): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const counts = { identified: 0, resumed: 0 };
  const sessions = new Map<string, Session>();
  let intents = 0;
  /** A server's events go through one connection, those of direct messages through the first. */
  const shardOf = (id: string): number => Number((BigInt(id) >> 22n) % BigInt(shards));
  const tell = (frame: Json): void => sessions.forEach(({ socket }) => socket?.send(JSON.stringify(frame)));

  const send = (to: Session, t: string, d: unknown): void => {
    const event = { op: 0, t, d, s: to.events.length + 1 };
    to.events.push(event);
    to.socket?.send(JSON.stringify(event));
  };

  const identify = (socket: WebSocket, data: Json): void => {
    if (data['token'] !== world.token) return socket.close(AUTHENTICATION_FAILED);
    counts.identified++;
    intents = Number(data['intents']);
    const [shard, of] = (data['shard'] as [number, number] | undefined) ?? [0, 1];
    if (shard >= of) return socket.close(INVALID_SHARD);
    if (of < shards) return socket.close(SHARDING_REQUIRED);
    const opened: Session = { id: `session-${counts.identified}`, shard, events: [], socket };
    const own = world.servers.filter(({ id }) => shardOf(id) === shard);
    sessions.set(opened.id, opened);
    send(opened, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      application: { id: world.application, flags: 0 },
      session_id: opened.id,
      resume_gateway_url: address(),
      shard: [shard, of],
    });
    for (const known of own) send(opened, 'GUILD_CREATE', guildPayload(world, known));
  };

  const resume = (socket: WebSocket, data: Json): void => {
    if (data['token'] !== world.token) return socket.close(AUTHENTICATION_FAILED);
    const session = sessions.get(String(data['session_id']));
    if (!session) return socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }));
    counts.resumed++;
    session.socket = socket;
    for (const event of session.events.slice(Number(data['seq']))) socket.send(JSON.stringify(event));
    send(session, 'RESUMED', {});
  };

  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (frame: Buffer) => {
      const { op, d } = JSON.parse(frame.toString()) as { op: number; d: unknown };
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }));
      if (op === IDENTIFY && isJson(d)) identify(socket, d);
      if (op === RESUME && isJson(d)) resume(socket, d);
    });
    socket.on('close', (code) => {
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue;
        session.socket = null;
        if (code === SIGNED_OUT) sessions.delete(session.id);
      }
    });
  });

  return {
    server,
    address,
    counts,
    intents: () => intents,
    dispatch(event, data) {
      const where = isJson(data) && typeof data['guild_id'] === 'string' ? data['guild_id'] : null;
      const shard = where === null ? 0 : shardOf(where);
      for (const session of sessions.values()) if (session.shard === shard) send(session, event, data);
    },
    reconnect: () => tell({ op: RECONNECT, d: null }),
    invalidate: (resumable) => tell({ op: INVALID_SESSION, d: resumable }),
    forget: () => sessions.clear(),
    drop: (code = UNKNOWN_ERROR) => sessions.forEach(({ socket }) => socket?.close(code)),
  };
}
