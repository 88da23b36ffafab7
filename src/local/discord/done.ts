import type { Json } from './json.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

// What a member does, as Discord sends it within an interaction: its type and its data.

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
