import { userPayload } from '../payloads.ts';
import type { Route } from './route.ts';

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

/** Where the gateway is, and who the bot is. */
export const BOT: readonly Route[] = [gateway, me];
