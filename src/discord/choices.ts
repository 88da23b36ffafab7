import type { Typing } from './asked.ts';
import type { Room } from './room.ts';

/** Discord takes so many choices, each of so many UTF-16 units. */
const MOST = 25;
const LONGEST = 100;

/** One thing that is offered while somebody types. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What to offer for the option that a member of a server is typing. A name too long for a choice can still be typed. */
export function choicesFor(room: Room, server: string, { name, option, typed }: Typing): readonly Choice[] {
  const command = room.commands.find((one) => one.name === name);
  const complete = command?.options.find((one) => one.name === option)?.complete;
  const found = complete?.(room.desk.namesOf(server), typed) ?? [];
  return [...new Set(found)]
    .filter((choice) => choice.trim() !== '' && choice.length <= LONGEST)
    .slice(0, MOST)
    .map((choice) => ({ name: choice, value: choice }));
}
