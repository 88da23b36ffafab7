import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStandIn } from '../../../src/local/discord/stand-in.ts';
import type { StandIn } from '../../../src/local/discord/stand-in.ts';
import { schema } from './schema.ts';

const TOKEN = 'a.token';
const SERVER = '100000000000000001';

interface Event {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: Record<string, unknown>;
}

/** A bare gateway client, which waits for events by name. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const events: Event[] = [];
  socket.addEventListener('message', ({ data }) => events.push(JSON.parse(String(data)) as Event));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const take = (wanted: (event: Event) => boolean): Promise<Event> =>
    vi.waitUntil(
      () => {
        const at = events.findIndex(wanted);
        return at >= 0 && events.splice(at, 1)[0]!;
      },
      { interval: 5, timeout: 10_000 },
    );
  const next = (name: string): Promise<Event> => take(({ t }) => t === name);
  const nextOp = (wanted: number): Promise<Event> => take(({ op }) => op === wanted);
  const send = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d }));
  return { socket, next, nextOp, send };
}

describe('a Discord on this machine', { timeout: 15_000 }, () => {
  let discord: StandIn;
  let gateway: Awaited<ReturnType<typeof connect>>;
  let session: Event;
  beforeAll(async () => {
    discord = await openStandIn({ token: TOKEN, servers: [SERVER], schema });
    const { url } = (await (await call('GET', '/gateway/bot')).json()) as { url: string };
    gateway = await connect(url);
    gateway.send(2, { token: TOKEN, intents: 1 });
    session = await gateway.next('READY');
  });
  afterAll(() => discord.close());

  const call = (method: string, path: string, body?: unknown, token = TOKEN) =>
    fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('lets nobody in without the token, and knows what it has not', async () => {
    expect((await call('GET', '/gateway/bot', undefined, 'other')).status).toBe(401);
    expect((await call('GET', '/guilds/1')).status).toBe(404);
    expect((await call('POST', '/channels/1/messages', { content: 'a' })).status).toBe(404);
  });

  it('refuses a body that Discord would refuse, and says why', async () => {
    const { channel } = discord.world.servers[0]!;
    const refused = await call('POST', `/channels/${channel}/messages`, {
      content: '',
      allowed_mentions: { parse: [] },
    });
    expect(refused.status).toBe(400);
    expect(discord.faults).toEqual(['MessageCreateRequest: an empty message']);
    expect(discord.posted).toEqual([]);
  });

  it('blanks a message that does not mention the bot', async () => {
    discord.write('anything', { server: SERVER });
    expect((await gateway.next('MESSAGE_CREATE')).d['content']).toBe('');
    discord.write(`<@${discord.world.bot.id}> hello`, { server: SERVER });
    expect((await gateway.next('MESSAGE_CREATE')).d['content']).toContain('hello');
  });

  it('takes one acknowledgement of an interaction, and none of an unknown one', async () => {
    const choices = discord.complete('quote', 'speaker', 'a', { server: SERVER });
    const { d } = await gateway.next('INTERACTION_CREATE');
    const path = `/interactions/${String(d['id'])}/${String(d['token'])}/callback`;
    const body = { type: 8, data: { choices: [{ name: 'Ann', value: 'Ann' }] } };
    expect((await call('POST', path, body)).status).toBe(204);
    expect((await call('POST', path, body)).status).toBe(400);
    expect((await call('POST', '/interactions/1/none/callback', body)).status).toBe(404);
    expect(await choices).toEqual([{ name: 'Ann', value: 'Ann' }]);
  });

  it('replays on RESUME what came after the given sequence, and refuses an unknown session', async () => {
    discord.write(`<@${discord.world.bot.id}> first`, { server: SERVER });
    const { s } = await gateway.next('MESSAGE_CREATE');
    discord.gateway.drop();
    await new Promise((resolve) => gateway.socket.addEventListener('close', resolve));
    discord.write(`<@${discord.world.bot.id}> second`, { server: SERVER });
    const again = await connect(String(session.d['resume_gateway_url']));
    again.send(6, { token: TOKEN, session_id: session.d['session_id'], seq: s });
    expect((await again.next('MESSAGE_CREATE')).d['content']).toContain('second');
    await again.next('RESUMED');
    const stranger = await connect(String(session.d['resume_gateway_url']));
    stranger.send(6, { token: TOKEN, session_id: 'none', seq: 1 });
    expect((await stranger.nextOp(9)).d).toBe(false);
  });
});
