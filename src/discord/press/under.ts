import { removedBy } from '../desk/ids.ts';
import { lineIn } from '../line-in.ts';
import type { Pressed } from './press.ts';

/** A part of a message with an id, or a choice in a menu there. */
interface Part {
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly value: string }[];
}

const partsOf = ({ message }: Pressed): Part[] =>
  message.components.flatMap((part) => (part as Part).components ?? []);

/** Whose the answer is under which something was pressed; see `Owned`. */
export function ownerOf(pressed: Pressed): string | null | undefined {
  if (pressed.message.isPrivate) return null;
  const parts = partsOf(pressed);
  const ids = [
    ...parts.map(({ custom_id: id = '' }) => id),
    ...parts.flatMap(({ options = [] }) => options.map(({ value }) => value)),
  ];
  return ids.map(removedBy).find((owner) => owner !== null) ?? undefined;
}

/** Whether what was pressed or chosen stands under the message, and the message is the bot's: an id can be made up. */
export function standsThere(pressed: Pressed): boolean {
  const { message, name, chosen } = pressed;
  const part = partsOf(pressed).find(({ custom_id: id }) => id === name);
  const isThere = chosen.every((one) => part?.options?.some(({ value }) => value === one));
  return message.isMine && part !== undefined && isThere;
}

/** What was asked, as the message says; null where it does not. */
export const lineOf = ({ message }: Pressed): string | null => lineIn(message.components);
