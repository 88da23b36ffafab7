import type { Purpose } from './faults.ts';
import { isJson } from './json.ts';
import type { Json } from './json.ts';
import type { Outcome, Pending } from './interactions.ts';
import { guildPayload, memberPayload, messagePayload, userPayload } from './payloads.ts';
import { sentFiles } from './sent-files.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** Discord's name for the shape of a body, as in its OpenAPI document. */
export type Shape =
  | 'ApplicationCommandUpdateRequest'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'CreateMessageInteractionCallbackRequest'
  | 'UpdateMessageInteractionCallbackRequest'
  | 'IncomingWebhookInteractionRequest'
  | 'IncomingWebhookUpdateForInteractionCallbackRequestPartial'
  | 'ModalInteractionCallbackRequest'
  | 'MessageCreateRequest';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** So long an interaction waits to be acknowledged, and its token is good. In milliseconds. */
export interface Lasts {
  readonly acknowledged: number;
  readonly token: number;
}

/** What a route works on. */
export interface Desk {
  readonly world: World;
  readonly pending: Map<string, Pending>;
  readonly gatewayUrl: () => string;
  /** Whether a body may be sent; what is wrong with it is kept. */
  readonly accepts: (purpose: Purpose, shape: Shape, body: unknown) => boolean;
  readonly posted: (channel: string, body: Json) => void;
  readonly typed: (channel: string) => void;
  readonly shards: number;
  readonly lasts: Lasts;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Interaction routes carry their token in the path and no Authorization. */
  readonly open?: boolean;
  readonly run: (desk: Desk, path: readonly string[], body: unknown) => Reply;
}

const INVALID_BODY: Reply = { status: 400, body: { code: 50_035, message: 'Invalid Form Body', errors: {} } };
const UNKNOWN_INTERACTION: Reply = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } };
const ACKNOWLEDGED: Reply = {
  status: 400,
  body: { code: 40_060, message: 'Interaction has already been acknowledged.' },
};
const TOKEN_OVER: Reply = { status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } };
const NO_ACCESS: Reply = { status: 403, body: { code: 50_001, message: 'Missing Access' } };
const NO_PERMISSION: Reply = { status: 403, body: { code: 50_013, message: 'Missing Permissions' } };
const UNKNOWN_CHANNEL: Reply = { status: 404, body: { code: 10_003, message: 'Unknown Channel' } };

const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const FORM = 9;
const UNKNOWN_MESSAGE: Reply = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };
const EPHEMERAL = 1 << 6;
/** What is pressed and followed by nothing for so long is ignored, in milliseconds. */
const IDLE = 1_000;

const gateway: Route = {
  method: 'GET',
  path: /^\/gateway\/bot$/,
  run: ({ gatewayUrl, shards }) => ({
    status: 200,
    body: {
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 },
    },
  }),
};

const me: Route = {
  method: 'GET',
  path: /^\/users\/@me$/,
  run: ({ world }) => ({ status: 200, body: userPayload(world.bot) }),
};

const listCommands: Route = {
  method: 'GET',
  path: /^\/applications\/(\d+)\/commands$/,
  run: ({ world }) => ({ status: 200, body: world.commands }),
};

/** Given back as a text, though it is sent as a number. */
const permissionsOf = ({ default_member_permissions: bits }: Json): string | null =>
  typeof bits === 'number' ? String(bits) : null;

const putCommands: Route = {
  method: 'PUT',
  path: /^\/applications\/(\d+)\/commands$/,
  run(desk, _path, body) {
    const commands = Array.isArray(body) ? body.filter(isJson) : [];
    const valid = commands.map((command) =>
      desk.accepts('commands', 'ApplicationCommandUpdateRequest', command),
    );
    if (valid.includes(false)) return INVALID_BODY;
    const { application } = desk.world;
    const idOf = ({ name, type }: Json): unknown =>
      desk.world.commands.find((had) => had['name'] === name && had['type'] === (type ?? 1))?.['id'] ??
      snowflake();
    // Discord fills in what was left out; a bot that compares must not be misled by it.
    desk.world.commands = commands.map((command) =>
      Object.assign(
        { id: idOf(command), application_id: application, version: snowflake(), type: 1, nsfw: false },
        { name_localizations: null, description_localizations: null },
        command,
        { default_member_permissions: permissionsOf(command) },
      ),
    );
    return { status: 200, body: desk.world.commands };
  },
};

const UNKNOWN_GUILD: Reply = { status: 404, body: { code: 10_004, message: 'Unknown Guild' } };
const UNKNOWN_MEMBER: Reply = { status: 404, body: { code: 10_007, message: 'Unknown Member' } };

const guild: Route = {
  method: 'GET',
  path: /^\/guilds\/(\d+)$/,
  run({ world }, [id = '']) {
    const server = world.servers.find((one) => one.id === id);
    return server ? { status: 200, body: guildPayload(world, server) } : UNKNOWN_GUILD;
  },
};

const guildMember: Route = {
  method: 'GET',
  path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
  run({ world }, [server = '', id]) {
    if (!world.servers.some((one) => one.id === server)) return UNKNOWN_GUILD;
    const usual = [world.member, world.bot].map((user) => ({ user, pending: false }));
    const found = [...usual, ...(world.others.get(server) ?? [])].find(({ user }) => user.id === id);
    if (!found) return UNKNOWN_MEMBER;
    return { status: 200, body: { ...memberPayload(found.user), pending: found.pending } };
  },
};

/** What a reply to an interaction counts as, and the schema that it must have. */
function formOf(type: unknown): readonly [purpose: Purpose, shape: Shape] {
  switch (type) {
    case CHOICES:
      return ['choices', 'ApplicationCommandAutocompleteCallbackRequest'];
    case FORM:
      return ['form', 'ModalInteractionCallbackRequest'];
    case DEFER:
      return ['deferral', 'CreateMessageInteractionCallbackRequest'];
    case DEFER_UPDATE:
      return ['deferral', 'UpdateMessageInteractionCallbackRequest'];
    case UPDATE:
      return ['message', 'UpdateMessageInteractionCallbackRequest'];
    default:
      return ['message', 'CreateMessageInteractionCallbackRequest'];
  }
}

const callback: Route = {
  method: 'POST',
  path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/,
  open: true,
  run(desk, [, token = ''], body) {
    const waiting = desk.pending.get(token);
    if (!waiting || Date.now() - waiting.asked > desk.lasts.acknowledged) return UNKNOWN_INTERACTION;
    if (waiting.acknowledged) return ACKNOWLEDGED;
    if (!isJson(body)) return INVALID_BODY;
    if (waiting.isGone && (body['type'] === UPDATE || body['type'] === DEFER_UPDATE)) return UNKNOWN_MESSAGE;
    const { type } = body;
    const data = isJson(body['data']) ? body['data'] : {};
    const ephemeral = (Number(data['flags'] ?? 0) & EPHEMERAL) !== 0;
    if (!desk.accepts(...formOf(type), body)) return INVALID_BODY;
    waiting.acknowledged = body;
    waiting.ephemeral = ephemeral;
    waiting.after = Date.now() - waiting.asked;
    const files = sentFiles.get(body) ?? {};
    if (type === REPLY || type === UPDATE) waiting.settle({ ...outcomeOf(waiting, data), files });
    if (type === CHOICES) waiting.settle(outcomeOf(waiting, body));
    if (type === FORM) waiting.settle({ ...outcomeOf(waiting, data), done: 'form' });
    if (type === DEFER_UPDATE && waiting.hasty)
      setTimeout(() => waiting.settle({ ...outcomeOf(waiting, {}), done: 'ignored' }), IDLE).unref();
    return { status: 204 };
  },
};

/** What came of an interaction, with the message that is shown. */
const outcomeOf = ({ acknowledged, ephemeral, after }: Pending, body: Json): Outcome => {
  const type = Number(acknowledged?.['type']);
  return {
    body,
    deferred: type === DEFER || type === DEFER_UPDATE,
    ephemeral,
    files: sentFiles.get(body) ?? {},
    after,
  };
};

const editOriginal: Route = {
  method: 'PATCH',
  path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
  open: true,
  run(desk, [, token = ''], body) {
    const waiting = desk.pending.get(token);
    if (!waiting?.acknowledged) return UNKNOWN_WEBHOOK;
    if (Date.now() - waiting.asked > desk.lasts.token) return TOKEN_OVER;
    if (
      !isJson(body) ||
      !desk.accepts('message', 'IncomingWebhookUpdateForInteractionCallbackRequestPartial', body)
    )
      return INVALID_BODY;
    waiting.settle(outcomeOf(waiting, body));
    return { status: 200, body: messagePayload(desk.world.direct, desk.world.bot, body) };
  },
};

const deleteOriginal: Route = {
  method: 'DELETE',
  path: /^\/webhooks\/(\d+)\/([\w-]+)\/messages\/@original$/,
  open: true,
  run(desk, [, token = '']) {
    const waiting = desk.pending.get(token);
    if (!waiting?.acknowledged) return UNKNOWN_WEBHOOK;
    waiting.settle({ ...outcomeOf(waiting, {}), done: 'removed' });
    return { status: 204 };
  },
};

const followUp: Route = {
  method: 'POST',
  path: /^\/webhooks\/(\d+)\/([\w-]+)$/,
  open: true,
  run(desk, [, token = ''], body) {
    const waiting = desk.pending.get(token);
    if (!waiting?.acknowledged) return UNKNOWN_WEBHOOK;
    if (Date.now() - waiting.asked > desk.lasts.token) return TOKEN_OVER;
    if (!isJson(body) || !desk.accepts('message', 'IncomingWebhookInteractionRequest', body))
      return INVALID_BODY;
    const ephemeral = (Number(body['flags'] ?? 0) & EPHEMERAL) !== 0;
    waiting.settle({ ...outcomeOf(waiting, body), deferred: true, ephemeral });
    return { status: 200, body: messagePayload(desk.world.direct, desk.world.bot, body) };
  },
};

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

/** The part of Discord's REST API that a bot of commands and mentions needs. */
export const ROUTES: readonly Route[] = [
  gateway,
  me,
  listCommands,
  putCommands,
  guild,
  guildMember,
  callback,
  editOriginal,
  deleteOriginal,
  followUp,
  postMessage,
  getMessage,
  typing,
];
