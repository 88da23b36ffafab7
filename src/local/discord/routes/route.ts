import type { Pending } from '../interactions.ts';
import type { Json } from '../json.ts';
import type { Purpose } from '../faults.ts';
import type { World } from '../world.ts';

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

export const INVALID_BODY: Reply = {
  status: 400,
  body: { code: 50_035, message: 'Invalid Form Body', errors: {} },
};
export const UNKNOWN_MESSAGE: Reply = { status: 404, body: { code: 10_008, message: 'Unknown Message' } };
