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

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const FORM = 5;
const LABEL = 18;
const TEXT_INPUT = 4;
const RADIO_GROUP = 21;

const ATTACHMENT = 11;
const IN_MENU = 3;
const BUTTON = 2;
const MENU = 3;

/** What a member filled in, as Discord sends it; `focused` is the option being typed. */
const STRING = 3;
const SUBCOMMAND = 1;
const BOOLEAN = 5;

/** What is filled in of a command, each as the bot registered it. */
function optionsOf(
  { commands }: World,
  command: string,
  given: Readonly<Record<string, string>>,
  focused: string | null,
): Json[] {
  const known = commands.find((one) => one['name'] === command)?.['options'] as Json[] | undefined;
  return Object.entries(given).map(([name, value]) => {
    const type = known?.find((one) => one['name'] === name)?.['type'] ?? STRING;
    if (type === SUBCOMMAND) return { name, type, options: [] };
    return {
      name,
      value: type === BOOLEAN ? /^true$/iu.test(value) : value,
      type,
      focused: name === focused,
    };
  });
}

/** What a slash command sends, or its autocompletion when an option is `focused`. */
export const slash = (
  world: World,
  command: string,
  given: Readonly<Record<string, string>>,
  focused: string | null,
): Json => ({
  type: focused === null ? COMMAND : AUTOCOMPLETE,
  data: { ...commandOf(world, command, 1), options: optionsOf(world, command, given, focused) },
});

/** What a command with a file sends: where the file is, and its size as Discord has it. */
export function attached(
  world: World,
  command: string,
  option: string,
  { url, size }: { readonly url: string; readonly size: number },
): Json {
  const id = snowflake();
  const filename = new URL(url).pathname.split('/').at(-1);
  return {
    type: COMMAND,
    data: {
      ...commandOf(world, command, 1),
      options: [{ name: option, type: ATTACHMENT, value: id }],
      resolved: { attachments: { [id]: { id, filename, size, url, proxy_url: url, ephemeral: true } } },
    },
  };
}

/** What a command from the menu of a message sends: that message comes whole, whoever wrote it. */
export const menu = (world: World, command: string, message: Json): Json => ({
  type: COMMAND,
  data: {
    ...commandOf(world, command, IN_MENU),
    target_id: message['id'],
    resolved: { messages: { [String(message['id'])]: message } },
  },
});

/**
 * What a button sends, or a menu of which something is chosen, with the message under which it stands.
 * @param kind of menu: of texts, unless it is of roles or channels
 */
export const press = (
  id: string,
  message: Json,
  chosen?: string | readonly string[],
  kind: number = MENU,
): Json => ({
  type: COMPONENT,
  data: {
    custom_id: id,
    component_type: chosen === undefined ? BUTTON : kind,
    ...(chosen !== undefined && { values: [chosen].flat(), resolved: {} }),
  },
  message,
});

/** An empty text is sent as one, and nothing chosen as null. */
const UNFILLED: ReadonlyMap<unknown, '' | null> = new Map([
  [TEXT_INPUT, ''],
  [RADIO_GROUP, null],
]);

/** What a form sends, filled in by the ids of its fields; `form` is what the bot showed. */
export function submit(form: Json, filled: Readonly<Record<string, string>>, message: Json): Json {
  const fields = (form['components'] as { component: Json }[]).map(({ component }) => component);
  return {
    type: FORM,
    data: {
      custom_id: form['custom_id'],
      components: fields.map(({ custom_id: id, type }, i) => ({
        id: 2 * i + 1,
        type: LABEL,
        component: {
          id: 2 * i + 2,
          type,
          custom_id: id,
          value: filled[String(id)] ?? UNFILLED.get(type),
        },
      })),
    },
    message,
  };
}

const commandOf = ({ commands }: World, name: string, type: number): Json => ({
  id: commands.find((one) => one['name'] === name)?.['id'] ?? snowflake(),
  name,
  type,
});

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
