import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageCreateRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import type { Shape } from '../../../src/local/discord/routes/route.ts';

const SCHEMAS: Readonly<Record<Shape, ZodMiniType>> = {
  ApplicationCommandAutocompleteCallbackRequest: ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequest: ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequest: CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequest: IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartial:
    IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageCreateRequest: MessageCreateRequestSchema,
  ModalInteractionCallbackRequest: ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequest: UpdateMessageInteractionCallbackRequestSchema,
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What discord.js sends with every reply though the document does not list it there; Discord passes over it. */
const TOLERATED = new Set(['/data/enforce_nonce', '/data/tts', '/enforce_nonce', '/tts']);

/** Keys that the schema does not know: it drops them silently, and so does Discord. */
function unknownKeys(given: unknown, known: unknown, path = ''): string[] {
  if (!isObject(given) || !isObject(known)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in known ? unknownKeys(value, known[key], `${path}/${key}`) : [`${path}/${key} is no key`],
  );
}

/** Discord's own schema of a body: what is wrong with it, and which keys are misspelt. */
export function schema(shape: Shape, body: unknown): string[] {
  const { success, data, error } = SCHEMAS[shape].safeParse(body);
  return success
    ? unknownKeys(body, data).filter((key) => !TOLERATED.has(key.replace(' is no key', '')))
    : error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
}
