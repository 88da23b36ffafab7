import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { Client } from 'discord.js';
import { addWords } from '../words/add.ts';
import { VERBATIM } from './admin/on-verbatim.ts';
import { adminWords } from '../words/admin.ts';
import { ADD } from './add/on-add.ts';
import type { CommandIds } from './clickable.ts';
import type { Command, Option } from '../command.ts';
import type { MessageCommand } from '../message-command.ts';
import { pressWords } from '../words/press.ts';
import { onlyYou } from '../words/discord.ts';

/** The bot is added to servers, and by members for themselves; who is answered where is looked up each time. */
const GUILD_INSTALL = 0;
const USER_INSTALL = 1;
/** In servers, in direct messages with the bot, and in those of members among themselves. */
const GUILD = 0;
const BOT_DM = 1;
const PRIVATE_CHANNEL = 2;
const EVERYWHERE = {
  integration_types: [GUILD_INSTALL, USER_INSTALL],
  contexts: [GUILD, BOT_DM, PRIVATE_CHANNEL],
};

/** What every command takes in Discord besides its own options: whether only the member sees the answer. */
export const PRIVATE = 'private';

/** An option in Discord's words: with choices of its own, yes or no, or words that may be completed. */
function describeOption({ name, description, required, complete, takes }: Option) {
  const described = { name, description, required };
  if (takes === 'yes-no') return { type: ApplicationCommandOptionType.Boolean, ...described };
  return {
    type: ApplicationCommandOptionType.String,
    ...described,
    ...(takes
      ? { choices: takes.map((value) => ({ name: value, value })) }
      : { autocomplete: complete !== undefined }),
  };
}

/** A command in Discord's words. */
const describe = (command: Command) => ({
  name: command.name,
  description: command.description,
  type: ApplicationCommandType.ChatInput,
  options: [
    ...command.options.map(describeOption),
    ...describeReports(command),
    {
      type: ApplicationCommandOptionType.Boolean,
      name: PRIVATE,
      description: onlyYou,
      required: false,
    },
  ],
  ...EVERYWHERE,
});

/** The option of `/corpus` that brings what members reported: in Discord alone, where it is known who may see it. */
export const REPORTS = { command: 'corpus', option: 'reports' } as const;

const describeReports = ({ name }: Command) =>
  name === REPORTS.command
    ? [
        {
          type: ApplicationCommandOptionType.Boolean,
          name: REPORTS.option,
          description: pressWords.reportsOption,
          required: false,
        },
      ]
    : [];

/** A command of a message's menu in Discord's words; it has no description there. */
const describeInMenu = ({ name }: MessageCommand) => ({
  name,
  description: '',
  type: ApplicationCommandType.Message,
  options: [],
  ...EVERYWHERE,
});

/** `/add`, which Discord offers to those who may manage the server, unless its admins say otherwise. */
const describeAdd = () => ({
  name: ADD.name,
  description: addWords.description,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      type: ApplicationCommandOptionType.Attachment,
      name: ADD.file,
      description: addWords.option,
      required: true,
      autocomplete: undefined,
    },
  ],
  integration_types: [GUILD_INSTALL],
  contexts: [GUILD],
  default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
});

/** `/verbatim`, likewise; what may be done is looked at again each time. */
const describeVerbatim = () => ({
  name: VERBATIM.name,
  description: adminWords.description,
  type: ApplicationCommandType.ChatInput,
  options: Object.values(VERBATIM.parts).map((name) => ({
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: adminWords[name],
    required: undefined,
    autocomplete: undefined,
  })),
  integration_types: [GUILD_INSTALL],
  contexts: [GUILD],
  default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
});

type Described =
  | ReturnType<typeof describe>
  | ReturnType<typeof describeInMenu>
  | ReturnType<typeof describeAdd>
  | ReturnType<typeof describeVerbatim>;

type DescribedOption = Described['options'][number];

/** An option that Discord has: only one with words can be completed. */
function optionAsDescribed(option: DescribedOption) {
  const { type, name, description } = option;
  const described = { type, name, description, required: option.required ?? false };
  if (type !== ApplicationCommandOptionType.String) return described;
  const choices: readonly { readonly name: string; readonly value: string }[] =
    'choices' in option && Array.isArray(option.choices) ? option.choices : [];
  return {
    ...described,
    choices: choices.map(({ name: read, value }) => ({ name: read, value })),
    autocomplete: 'autocomplete' in option && option.autocomplete === true,
  };
}

/** What Discord has, in the form of `describe`: it leaves out what is false and adds much of its own. */
const asDescribed = (
  had: Partial<Described> & { readonly default_member_permissions?: string | number | null },
): unknown => ({
  name: had.name,
  description: had.description,
  type: had.type,
  options: (had.options ?? []).map(optionAsDescribed),
  integration_types: had.integration_types,
  contexts: had.contexts,
  // Sent as a number, given back as a text.
  default_member_permissions: Number(had.default_member_permissions ?? 0),
});

/** A command as Discord gives it back. */
type Had = Described & { readonly id: string };

const idsOf = (had: readonly Had[]): CommandIds =>
  new Map(
    had.filter(({ type }) => type === ApplicationCommandType.ChatInput).map(({ name, id }) => [name, id]),
  );

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/**
 * Registers the commands with Discord unless it has just these: each registration counts against a daily limit,
 * and members see commands vanish for a moment.
 * @param adds whether files can be added
 * @returns whether they had to be registered, and the ids of the slash commands
 */
export async function register(
  client: Client<true>,
  commands: readonly Command[],
  inMenu: readonly MessageCommand[],
  adds: boolean,
): Promise<{ readonly changed: boolean; readonly ids: CommandIds }> {
  const route = Routes.applicationCommands(client.application.id);
  const bodies = [
    ...commands.map(describe),
    ...inMenu.map(describeInMenu),
    ...(adds ? [describeAdd()] : []),
    describeVerbatim(),
  ];
  const wanted = bodies.toSorted(byName).map(asDescribed);
  const had = (await client.rest.get(route)) as Had[];
  if (isDeepStrictEqual(had.toSorted(byName).map(asDescribed), wanted))
    return { changed: false, ids: idsOf(had) };
  const has = (await client.rest.put(route, { body: bodies })) as Had[];
  return { changed: true, ids: idsOf(has) };
}
