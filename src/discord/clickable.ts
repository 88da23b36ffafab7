import { ComponentType } from 'discord.js';
import type { Message } from './asked.ts';

/** By the names of commands, the ids that Discord has given them. */
export type CommandIds = ReadonlyMap<string, string>;

/** The name of a command at the beginning of a line. */
const COMMAND = /^\/([a-z]+)(?=\s|$)/gmu;

/**
 * The same message with the commands that its lines begin with to be clicked. Only for what holds no word of an article: it was
 * proved as it stood before.
 */
export function clickable(message: Message, ids: CommandIds): Message {
  const components = structuredClone(message.components);
  for (const part of components.flatMap((container) => container.components)) {
    if (part.type !== ComponentType.TextDisplay) continue;
    part.content = part.content.replaceAll(COMMAND, (whole, name: string) => {
      const id = ids.get(name);
      return id === undefined ? whole : `</${name}:${id}>`;
    });
  }
  return { ...message, components };
}
