import { isJson } from './json.ts';
import type { Json } from './json.ts';
import { channelPayload, memberPayload, userPayload } from './payloads.ts';
import { snowflake } from './snowflake.ts';
import type { User, World } from './world.ts';

/** Where a member asks: in a server (there through an installation of their own, if so said), or in a DM with the bot. */
export interface Place {
  readonly server?: string;
  readonly ownInstallation?: boolean;
  /** Whether it is a DM with somebody else, where the bot is by an installation of the member's own. */
  readonly among?: boolean;
  /** Another member than the one there always is. */
  readonly member?: User;
  /** What they may do, as Discord has it: a number of bits; everything if left out. */
  readonly permissions?: string;
  readonly roles?: readonly string[];
  /** What the bot may do there; everything if left out. */
  readonly appPermissions?: string;
  /** Whether the message under which something is pressed is deleted meanwhile. */
  readonly isGone?: boolean;
  /** Whether what is announced and followed by nothing for a second counts as ignored; else it is waited for. */
  readonly hasty?: boolean;
}

/** What came of a command: the body that is shown in the end, and how it got there. */
export interface Outcome {
  readonly body: Json;
  readonly deferred: boolean;
  readonly ephemeral: boolean;
  /** Text files that were sent with it, by their names. */
  readonly files: Readonly<Record<string, string>>;
  /** What else than a message: a form, nothing at all, or that the message is deleted. */
  readonly done?: 'form' | 'ignored' | 'removed';
  /** How many milliseconds it took until the bot was heard of. */
  readonly after: number;
}

/** An interaction that waits for the bot. */
export interface Pending {
  readonly asked: number;
  /** Whether the message under which it was pressed is deleted meanwhile. */
  readonly isGone: boolean;
  acknowledged: Json | null;
  /** The message under which something was pressed is there no more. */
  readonly hasty: boolean;
  /** Whether it was answered or announced as one for the member alone. */
  ephemeral: boolean;
  /** How long that took, in milliseconds. */
  after: number;
  readonly settle: (outcome: Outcome) => void;
}

/** In a server, alone with the bot, or among others. */
function contextOf(place: Place, server: string | undefined): number {
  if (server) return 0;
  return place.among ? 2 : 1;
}

/** Through which installation; in a DM with the bot the one in servers has no server. */
const ownersOf = (place: Place, server: string | undefined, member: User): Json =>
  place.ownInstallation || place.among ? { '1': member.id } : { '0': server ?? '0' };

/** The INTERACTION_CREATE of what a member does somewhere. */
export function interaction(world: World, done: Json, place: Place): Json {
  const server = world.servers.find(({ id }) => id === place.server);
  const member = place.member ?? world.member;
  const where = server
    ? { guild_id: server.id, guild: { id: server.id, locale: 'en-GB', features: [] }, guild_locale: 'en-GB' }
    : {};
  return {
    id: snowflake(),
    application_id: world.application,
    token: `interaction-${snowflake()}`,
    version: 1,
    locale: 'en-GB',
    ...done,
    ...where,
    ...(server
      ? {
          member: {
            ...memberPayload(member, place.roles),
            ...(place.permissions !== undefined && { permissions: place.permissions }),
          },
        }
      : { user: userPayload(member) }),
    channel: server ? channelPayload(server) : { id: world.direct, type: 1 },
    channel_id: server?.channel ?? world.direct,
    app_permissions: place.appPermissions ?? '2251799813685247',
    entitlements: [],
    authorizing_integration_owners: ownersOf(place, server?.id, member),
    context: contextOf(place, server?.id),
    attachment_size_limit: 10_485_760,
  };
}

/** The choices of an answer to autocompletion. */
export function choicesOf(body: Json): { name: string; value: string }[] {
  const data = isJson(body['data']) ? body['data'] : {};
  return (data['choices'] ?? []) as { name: string; value: string }[];
}
