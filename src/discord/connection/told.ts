import { type Client, Events, RESTEvents } from 'discord.js';
import { connectedAnew, everything, limited, lost, noScope, resumed } from '../../words/running.ts';

/**
 * Tells whoever runs the bot, in one line each, that a connection was lost, that it goes on, and that Discord makes us wait. A
 * connection that cannot be had for long is told once.
 */
export function tellConnection(client: Client, log: (line: string) => void): void {
  const seen = new Set<number>();
  const away = new Set<number>();
  const codes = new Map<number, number>();
  client.on(Events.ShardReady, (id) => {
    if (away.delete(id)) log(connectedAnew(id));
    if (seen.has(id)) return;
    seen.add(id);
    // The client tells that it connects again, and this alone why.
    client.ws.shards.get(id)?.on('close', ({ code }) => codes.set(id, code));
  });
  client.on(Events.ShardReconnecting, (id) => {
    if (!away.has(id)) log(lost(id, codes.get(id) ?? null));
    away.add(id);
  });
  client.on(Events.ShardResume, (id, replayed) => {
    if (away.delete(id)) log(resumed(id, replayed));
  });
  const until = new Map<string, number>();
  const wait = (what: string, scope: string, milliseconds: number): void => {
    if ((until.get(what) ?? 0) > Date.now()) return;
    until.set(what, Date.now() + milliseconds);
    log(limited(what, scope, milliseconds));
  };
  // One that was waited for before Discord had to say so, and one that it says.
  client.rest.on(RESTEvents.RateLimited, ({ method, route, scope, global, retryAfter }) =>
    wait(global ? everything : `${method.toUpperCase()} ${route}`, scope, retryAfter),
  );
  client.rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    const scope = headers.get('x-ratelimit-scope') ?? noScope;
    const what = scope === 'global' ? everything : `${method.toUpperCase()} ${route}`;
    wait(what, scope, Number(headers.get('retry-after') ?? 0) * 1_000);
  });
}
