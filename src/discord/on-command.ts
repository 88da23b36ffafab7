import { MessageFlags } from 'discord.js';
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import { closed } from '../words/discord.ts';
import { choicesFor } from './choices.ts';
import { answering, report } from './faults.ts';
import { messageOf, messageOfLine } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Discord waits 3 seconds; a command that has already waited this long is announced before it is worked on. */
const LATE = 1_000;

async function offer(room: Room, asked: AutocompleteInteraction): Promise<void> {
  try {
    await asked.respond(isOpenTo(room, asked) ? choicesFor(room, asked) : []);
  } catch (error) {
    // Choices that fail or come too late cost nothing but the help in typing.
    report(room, error);
  }
}

const hidden = (message: ReturnType<typeof messageOfLine>) => ({
  ...message,
  flags: message.flags | MessageFlags.Ephemeral,
});

async function run(room: Room, asked: ChatInputCommandInteraction): Promise<void> {
  if (!isOpenTo(room, asked)) return void (await asked.reply(hidden(messageOfLine(closed))));
  const command = room.commands.find(({ name }) => name === asked.commandName);
  if (!command) throw new Error(`No command is called ${asked.commandName}`);
  if (room.slow || Date.now() - asked.createdTimestamp > LATE) await asked.deferReply();
  const given = command.options.flatMap(({ name }) => {
    const value = asked.options.getString(name);
    return value === null ? [] : [[name, value] as const];
  });
  const message = messageOf(command.run(room.library, Object.fromEntries(given)), room);
  if (asked.deferred) await asked.editReply(message);
  else await asked.reply(message);
}

/** Answers a slash command, or offers choices for one that is being typed. */
export async function onInteraction(room: Room, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return offer(room, interaction);
  if (!interaction.isChatInputCommand()) return;
  await answering(
    room,
    () => run(room, interaction),
    (message) => (interaction.deferred ? interaction.editReply(message) : interaction.reply(hidden(message))),
  );
}
