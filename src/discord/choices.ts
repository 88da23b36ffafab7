import type { AutocompleteInteraction } from 'discord.js';
import type { Room } from './room.ts';

/** Discord takes so many choices, each of so many UTF-16 units. */
const MOST = 25;
const LONGEST = 100;

/** What to offer for the option that a member of a server is typing. A name too long for a choice can still be typed. */
export function choicesFor(
  room: Room,
  server: string,
  asked: AutocompleteInteraction,
): { name: string; value: string }[] {
  const { name, value } = asked.options.getFocused(true);
  const command = room.commands.find((one) => one.name === asked.commandName);
  const complete = command?.options.find((option) => option.name === name)?.complete;
  const found = complete?.(room.desk.namesOf(server), value) ?? [];
  return [...new Set(found)]
    .filter((choice) => choice.trim() !== '' && choice.length <= LONGEST)
    .slice(0, MOST)
    .map((choice) => ({ name: choice, value: choice }));
}
