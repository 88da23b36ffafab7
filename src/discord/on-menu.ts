import { checkWords } from '../words/check.ts';
import { evidenceWords } from '../words/evidence.ts';
import { closed } from '../words/discord.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { answerTo } from './press/answer-to.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Does with a message what a command in its menu does; only who asked sees the answer. */
export async function onMenu(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'alone');
  const { id: key, name } = asked;
  const content = asked.message?.content ?? '';
  const asker = askerOf(asked.server, asked.member);
  const answer = room.desk.answer({ ...asker, kind: 'message', name, content, key });
  const finds = room.messageCommands.find((command) => command.name === name)?.finds;
  const none = finds === 'passages' ? evidenceWords.noneInMessage : checkWords.noneInMessage;
  const message = messageOfOutcome(await awaited(asked, answer, 'alone'), none);
  if (message) await asked.answer(message, 'alone');
}

const KEPT = /^v1:kept:(\d{1,20}):(\d{1,3})$/;

/** Whether an id is that of a button which brings a page of an answer to `onMenu`, which is kept. */
export const isKept = (id: string): boolean => KEPT.test(id);

/** Turns to another page of such an answer. */
export async function onKept(room: Room, pressed: Asked): Promise<void> {
  const [, key = '', number] = KEPT.exec(pressed.name) ?? [];
  if (!isOpenTo(room, pressed)) return pressed.answer(messageOfLine(closed), 'alone');
  const asker = askerOf(pressed.server, pressed.member);
  await answerTo(
    room,
    pressed,
    { ...asker, kind: 'page', key, page: Number(number) },
    'instead',
    checkWords.gone,
  );
}
