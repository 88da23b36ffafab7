import { closed } from '../../words/discord.ts';
import { pageWords } from '../../words/page.ts';
import type { Asked } from '../asked.ts';
import { messageOfLine } from '../message-of.ts';
import { isOpenTo } from '../place.ts';
import type { Room } from '../room.ts';
import type { Press, Pressed } from './press.ts';
import { presses } from './presses.ts';
import { standsThere } from './under.ts';

/** Whoever presses twice within this many milliseconds means it once. */
const TWICE = 1_000;

/** What was just pressed, by whom and where, in each room. */
const lately = new WeakMap<Room, Set<string>>();

const pressOf = (id: string): Press | undefined =>
  presses.find(({ verb }) => id === `v1:${verb}` || id.startsWith(`v1:${verb}:`));

/** Whether the same was pressed a moment ago by the same member under the same message as it is now. */
function isTwice(room: Room, { message, member }: Pressed, id: string): boolean {
  const pressed = lately.get(room) ?? new Set();
  lately.set(room, pressed);
  const key = [message.id, message.edited, member, id].join(' ');
  if (pressed.has(key)) return true;
  pressed.add(key);
  setTimeout(() => pressed.delete(key), TWICE).unref();
  return false;
}

const isUnder = (pressed: Asked & { readonly server: string }): pressed is Pressed =>
  pressed.there !== null && pressed.message !== null;

/** Does what a button is for, or what was chosen from a menu. What is asked for is looked up anew, for the server where it is pressed. */
export async function onPress(room: Room, pressed: Asked): Promise<void> {
  if (!isOpenTo(room, pressed)) return pressed.answer(messageOfLine(closed), 'alone');
  const id = pressed.chosen[0] ?? pressed.name;
  const press = pressOf(id);
  if (!press || !isUnder(pressed) || !standsThere(pressed))
    return pressed.answer(messageOfLine(pageWords.changed), 'alone');
  if (pressed.chosen.length === 0 && isTwice(room, pressed, id)) return pressed.there.ignore();
  return press.run(room, pressed, id);
}

/** Does what the form of a button is for. */
export async function onSent(room: Room, sent: Asked): Promise<void> {
  if (!isOpenTo(room, sent)) return sent.answer(messageOfLine(closed), 'alone');
  const press = pressOf(sent.name);
  await (press?.sent?.(room, sent) ?? sent.answer(messageOfLine(pageWords.changed), 'alone'));
}
