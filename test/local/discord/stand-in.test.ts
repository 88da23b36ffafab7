import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
      { interval: 5, timeout: 60_000 },
    );
  const next = (name: string): Promise<Event> => take(({ t }) => t === name);
  const nextOp = (wanted: number): Promise<Event> => take(({ op }) => op === wanted);
  const send = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d }));
  return { socket, next, nextOp, send };
}

describe('a Discord on this machine', () => {
  let discord: StandIn;
  let gateway: Awaited<ReturnType<typeof connect>>;
  let session: Event;
  beforeEach(async () => {
    discord = await openStandIn({ token: TOKEN, servers: [SERVER], schema });
    const { url } = (await (await call('GET', '/gateway/bot')).json()) as { url: string };
    gateway = await connect(url);
    gateway.send(2, { token: TOKEN, intents: 1 });
    session = await gateway.next('READY');
  });
  afterEach(() => discord.close());

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

  it('says in what kind of channel a message was written', async () => {
    discord.write(`<@${discord.world.bot.id}> here`, { server: SERVER });
    expect((await gateway.next('MESSAGE_CREATE')).d['channel_type']).toBe(0);
    discord.write('alone', {});
    expect((await gateway.next('MESSAGE_CREATE')).d['channel_type']).toBe(1);
  });

  it('posts a message with one number once, and writes nothing where the bot may not', async () => {
    const { channel } = discord.world.servers[0]!;
    const path = `/channels/${channel}/messages`;
    const body = { content: 'a', nonce: '7', enforce_nonce: true, allowed_mentions: { parse: [] } };
    const [first, second] = [await call('POST', path, body), await call('POST', path, body)];
    expect(await second.json()).toEqual(await first.json());
    expect(discord.posted.filter(({ body: sent }) => sent['nonce'] === '7')).toHaveLength(1);
    discord.world.permissions.set(channel, 0n);
    const refused = await call('POST', path, { ...body, nonce: '8' });
    expect({ status: refused.status, body: await refused.json() }).toMatchObject({
      status: 403,
      body: { code: 50_001 },
    });
    discord.world.permissions.delete(channel);
  });

  it('keeps the ids of commands that are registered again', async () => {
    const path = `/applications/${discord.world.application}/commands`;
    const one = { name: 'one', description: 'One' };
    const ids = async (commands: readonly object[]): Promise<unknown[]> =>
      ((await (await call('PUT', path, commands)).json()) as { id: unknown }[]).map(({ id }) => id);
    const [id] = await ids([one]);
    expect(await ids([{ name: 'two', description: 'Two' }, one])).toEqual([
      expect.not.stringMatching(`^${String(id)}$`),
      id,
    ]);
  });

  it('tells how many requests are left, and refuses those beyond', async () => {
    const narrow = await openStandIn({
      token: TOKEN,
      servers: [],
      schema,
      limits: { most: 1, within: 5_000 },
    });
    const get = () => fetch(`${narrow.api}/v10/users/@me`, { headers: { authorization: `Bot ${TOKEN}` } });
    const [first, second] = [await get(), await get()];
    await narrow.close();
    expect([first.headers.get('x-ratelimit-limit'), first.headers.get('x-ratelimit-remaining')]).toEqual([
      '1',
      '0',
    ]);
    expect(second.status).toBe(429);
    expect(await second.json()).toMatchObject({ global: false });
  });

  it('takes no more connections than it advises, and no fewer', async () => {
    const two = await openStandIn({ token: TOKEN, servers: [], schema, shards: 2 });
    const closedWith = async (shard: readonly [number, number]): Promise<number> => {
      const { socket, send } = await connect(two.gateway.address());
      const closed = new Promise<number>((resolve) =>
        socket.addEventListener('close', ({ code }) => resolve(code)),
      );
      send(2, { token: TOKEN, intents: 1, shard });
      return closed;
    };
    expect([await closedWith([0, 1]), await closedWith([2, 2])]).toEqual([4011, 4010]);
    await two.close();
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
