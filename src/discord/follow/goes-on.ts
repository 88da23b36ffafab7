import type { Asked } from '../asked.ts';
import { readAsked, type Readable } from '../desk/asked-line.ts';
import { lineIn } from '../line-in.ts';
import type { Room } from '../room.ts';
import { joinedTo } from './joined.ts';

/** No longer reply is one that only says what is new. */
const LONGEST = 120;

/**
 * What is asked by a reply to one of the bot's answers, joined with what that answered; null where it cannot be joined, or the
 * answer does not say what was asked.
 */
export async function goesOn(room: Room, server: string, asked: Asked): Promise<Readable | null> {
  const { question = '' } = asked.given;
  if (!asked.replied?.isMine || question.length > LONGEST) return null;
  const components = await asked.replied.components().catch(() => []);
  const line = lineIn(components);
  const before = line === null ? null : readAsked(line, room.commands);
  return before && joinedTo(before, question, room.desk.namesOf(server).speakers);
}
