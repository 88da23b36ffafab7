import { isJson } from '../json.ts';
import { messagePayload } from '../payloads.ts';
import type { World } from '../world.ts';
import { INVALID_BODY, type Reply, type Route, UNKNOWN_MESSAGE } from './route.ts';

const NO_ACCESS: Reply = { status: 403, body: { code: 50_001, message: 'Missing Access' } };
const NO_PERMISSION: Reply = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
const UNKNOWN_CHANNEL: Reply = { status: 404, body: { code: 10_003, message: 'Unknown Channel' } };

const postMessage: Route = {
  method: 'POST',
  path: /^\/channels\/(\d+)\/messages$/,
  run(desk, [channel = ''], body) {
    const refusal = refusalIn(desk.world, channel);
    if (refusal) return refusal;
    if (!isJson(body) || !desk.accepts('message', 'MessageCreateRequest', body)) return INVALID_BODY;
    const { nonce, enforce_nonce: isOnce } = body;
    const key = isOnce === true && typeof nonce === 'string' ? `${channel} ${nonce}` : null;
    const before = key === null ? undefined : desk.world.nonces.get(key);
    if (before) return { status: 200, body: before };
    desk.posted(channel, body);
    const message = messagePayload(channel, desk.world.bot, body);
    desk.world.messages.push(message);
    if (key !== null) desk.world.nonces.set(key, message);
    return { status: 200, body: message };
  },
};

const getMessage: Route = {
  method: 'GET',
  path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
  run({ world }, [channel, id]) {
    const found = world.messages.find((one) => one['id'] === id && one['channel_id'] === channel);
    return found ? { status: 200, body: found } : UNKNOWN_MESSAGE;
  },
};

const typing: Route = {
  method: 'POST',
  path: /^\/channels\/(\d+)\/typing$/,
  run(desk, [channel = '']) {
    const refusal = refusalIn(desk.world, channel);
    if (refusal) return refusal;
    desk.typed(channel);
    return { status: 204 };
  },
};

const VIEW = 1n << 10n;
const SEND = 1n << 11n;

/** Why the bot may not write in a channel; null where it may. */
function refusalIn({ direct, servers, permissions }: World, channel: string): Reply | null {
  if (channel !== direct && !servers.some((server) => server.channel === channel)) return UNKNOWN_CHANNEL;
  const bits = permissions.get(channel);
  if (bits === undefined || (bits & VIEW && bits & SEND)) return null;
  return bits & VIEW ? NO_PERMISSION : NO_ACCESS;
}

/** The messages of a channel. */
export const MESSAGES: readonly Route[] = [postMessage, getMessage, typing];
