import type { Gateway } from './gateway.ts';
import { interaction, type Outcome, type Pending, type Place } from './interactions.ts';
import type { Json } from './json.ts';
import type { World } from './world.ts';

/** How the bot is sent what a member does (of `done.ts`). */
export interface Sending {
  /** @returns the token by which its requests are known */
  readonly send: (done: Json, place: Place, settle: Pending['settle']) => string;
  readonly ask: (done: Json, place: Place) => Promise<Outcome>;
}

/** Sends over the gateway. @param pending what is not answered yet, by its token */
export function sendingOver(world: World, pending: Map<string, Pending>, gateway: Gateway): Sending {
  const send = (done: Json, place: Place, settle: Pending['settle']): string => {
    const payload = interaction(world, done, place);
    const key = String(payload['token']);
    pending.set(key, {
      asked: Date.now(),
      isGone: place.isGone === true,
      hasty: place.hasty === true,
      ephemeral: false,
      acknowledged: null,
      after: 0,
      settle,
    });
    gateway.dispatch('INTERACTION_CREATE', payload);
    return key;
  };
  return {
    send,
    ask: (done, place) => new Promise((settle) => void send(done, place, settle)),
  };
}
