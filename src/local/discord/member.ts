import { attached, menu, press, slash, submit } from './done.ts';
import type { Gateway } from './gateway.ts';
import { choicesOf, type Outcome, type Place } from './interactions.ts';
import type { Json } from './json.ts';
import { messagePayload, type ReplyTo, writtenPayload } from './payloads.ts';
import type { Sending } from './sending.ts';
import type { User, World } from './world.ts';

/** What a member does, and what comes of it. */
export interface Member {
  readonly slash: (
    command: string,
    given: Readonly<Record<string, string>>,
    place: Place,
  ) => Promise<Outcome>;
  readonly complete: (
    command: string,
    option: string,
    typed: string,
    place: Place,
  ) => Promise<{ name: string; value: string }[]>;
  /** Uses a command with a file at an address. */
  readonly attach: (
    command: string,
    option: string,
    file: { readonly url: string; readonly size: number },
    place: Place,
  ) => Promise<Outcome>;
  /** Uses a command from the menu of a message that `author` wrote, the member if nobody is named. */
  readonly menu: (command: string, content: string, place: Place, author?: User) => Promise<Outcome>;
  /** Presses a button under a message of the bot's, or chooses from a menu there. */
  readonly press: (
    id: string,
    body: Json,
    place: Place,
    chosen?: string | readonly string[],
    kind?: number,
  ) => Promise<Outcome>;
  /** Presses several at once under one and the same message. */
  readonly pressAll: (ids: readonly string[], body: Json, place: Place) => Promise<Outcome[]>;
  /** Sends a form that the bot showed under a message, filled in by the ids of its fields. */
  readonly submit: (
    form: Json,
    filled: Readonly<Record<string, string>>,
    place: Place,
    under?: Json,
  ) => Promise<Outcome>;
  /** Writes a message as the member, or as `author`. */
  readonly write: (content: string, place: Place, author?: User, to?: ReplyTo) => void;
}

/** A member who writes and uses commands. */
export function memberOf(world: World, gateway: Gateway, ask: Sending['ask']): Member {
  const channelOf = (place: Place): string =>
    world.servers.find(({ id }) => id === place.server)?.channel ?? world.direct;
  return {
    slash: (command, given, place) => ask(slash(world, command, given, null), place),
    attach: (command, option, file, place) => ask(attached(world, command, option, file), place),
    menu: (command, content, place, author = world.member) =>
      ask(menu(world, command, messagePayload(channelOf(place), author, { content })), place),
    press: (id, body, place, chosen, kind) =>
      ask(press(id, messagePayload(channelOf(place), world.bot, body), chosen, kind), place),
    pressAll(ids, body, place) {
      const message = messagePayload(channelOf(place), world.bot, body);
      return Promise.all(ids.map((id) => ask(press(id, message), { ...place, hasty: true })));
    },
    submit: (form, filled, place, under = {}) =>
      ask(submit(form, filled, messagePayload(channelOf(place), world.bot, under)), place),
    complete: async (command, option, typed, place) =>
      choicesOf((await ask(slash(world, command, { [option]: typed }, option), place)).body),
    write: (content, place, author = world.member, to) =>
      gateway.dispatch(
        'MESSAGE_CREATE',
        writtenPayload(
          world,
          content,
          world.servers.find(({ id }) => id === place.server),
          author,
          to,
        ),
      ),
  };
}
