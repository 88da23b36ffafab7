import { MessageFlags } from 'discord.js';
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { closed } from '../words/discord.ts';
import { addedBy } from './add/add-id.ts';
import { ADD, onAdd, onAddPressed } from './add/on-add.ts';
import { askerOf } from './asker.ts';
import { aroundOf } from './desk/around-id.ts';
import { choicesFor } from './choices.ts';
import { answering, report } from './faults.ts';
import { isLate } from './late.ts';
import { alone, messageOfLine, messageOfOutcome } from './message-of.ts';
import { onAround } from './on-around.ts';
import { onMenu, onTurn } from './on-menu.ts';
import { isOpenTo } from './place.ts';
import { PRIVATE } from './registration.ts';
import type { Room } from './room.ts';

async function offer(room: Room, asked: AutocompleteInteraction): Promise<void> {
  try {
    await asked.respond(isOpenTo(room, asked) ? choicesFor(room, asked.guildId, asked) : []);
  } catch (error) {
    // Choices that fail or come too late cost nothing but the help in typing.
    report(room, error);
  }
}

async function run(room: Room, asked: ChatInputCommandInteraction): Promise<void> {
  if (!isOpenTo(room, asked)) return void (await asked.reply(alone(messageOfLine(closed))));
  const name = asked.commandName;
  const options = room.commands.find((command) => command.name === name)?.options ?? [];
  const given = options.flatMap((option) => {
    const value = asked.options.getString(option.name);
    return value === null ? [] : [[option.name, value] as const];
  });
  const asker = askerOf(asked.guildId, asked.user.id);
  const isPrivate = asked.options.getBoolean(PRIVATE) === true;
  const answer = room.desk.answer({ ...asker, kind: 'command', name, given: Object.fromEntries(given) });
  if (await isLate(answer, asked)) await asked.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const outcome = await answer;
  const message = messageOfOutcome(outcome);
  if (!message) return;
  if (asked.deferred) await asked.editReply(message);
  else await asked.reply(isPrivate || outcome.kind === 'refused' ? alone(message) : message);
}

/** What is to be done for an interaction; null for one that this bot does not know. */
function work(room: Room, interaction: Interaction): (() => Promise<void>) | null {
  if (interaction.isChatInputCommand())
    return () => (interaction.commandName === ADD.name ? onAdd : run)(room, interaction);
  if (interaction.isMessageContextMenuCommand()) return () => onMenu(room, interaction);
  if (interaction.isStringSelectMenu()) return () => onAround(room, interaction);
  if (interaction.isButton()) {
    const { customId } = interaction;
    if (addedBy(customId) !== null) return () => onAddPressed(room, interaction);
    return () => (aroundOf(customId) ? onAround : onTurn)(room, interaction);
  }
  return null;
}

/** Answers a command, from a message's menu too, turns a page, or offers choices for what is being typed. */
export async function onInteraction(room: Room, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return offer(room, interaction);
  const todo = work(room, interaction);
  if (!todo || !interaction.isRepliable()) return;
  await answering(room, todo, (message) =>
    interaction.deferred ? interaction.editReply(message) : interaction.reply(alone(message)),
  );
}
