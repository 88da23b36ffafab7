import type { Purpose } from '../faults.ts';
import type { Outcome, Pending } from '../interactions.ts';
import { isJson, type Json } from '../json.ts';
import { messagePayload } from '../payloads.ts';
import { sentFiles } from '../sent-files.ts';
import { INVALID_BODY, type Reply, type Route, type Shape, UNKNOWN_MESSAGE } from './route.ts';

const UNKNOWN_INTERACTION: Reply = { status: 404, body: { code: 10_062, message: 'Unknown interaction' } };
const UNKNOWN_WEBHOOK: Reply = { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } };
const ACKNOWLEDGED: Reply = {
  status: 400,
  body: { code: 40_060, message: 'Interaction has already been acknowledged.' },
};
const TOKEN_OVER: Reply = { status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } };

const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const CHOICES = 8;
const FORM = 9;
const EPHEMERAL = 1 << 6;
/** What is pressed and followed by nothing for so long is ignored, in milliseconds. */
const IDLE = 1_000;

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

/** How an interaction is answered: at once, or announced and answered later. */
export const INTERACTIONS: readonly Route[] = [callback, editOriginal, deleteOriginal, followUp];
