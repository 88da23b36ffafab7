import { closed } from '../words/discord.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import { clickable } from './clickable.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { ownedAlone } from './owned.ts';
import { isOpenTo } from './place.ts';
import { PRIVATE } from './registration.ts';
import type { Room } from './room.ts';

/** Answers a slash command. */
export async function onCommand(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'alone');
  const { name } = asked;
  const { options = [], fixed } = room.commands.find((command) => command.name === name) ?? {};
  const given = Object.fromEntries(
    options.flatMap((option) => {
      const value = asked.given[option.name];
      return value === undefined ? [] : [[option.name, value] as const];
    }),
  );
  const isFirst = !asked.isDirect && room.settings.of(asked.server).privateFirst;
  const wanted = asked.given[PRIVATE] ?? String(isFirst);
  const way = wanted === 'true' ? 'alone' : 'all';
  const owned = way === 'alone' ? ownedAlone(asked) : { owner: asked.member };
  const asker = askerOf(asked.server, asked.member);
  const answer = room.desk.answer({ ...asker, kind: 'command', name, given, ...owned });
  const outcome = await awaited(asked, answer, way);
  const message = messageOfOutcome(outcome);
  const shown = message && fixed && room.commandIds ? clickable(message, room.commandIds) : message;
  if (shown) await asked.answer(shown, outcome.kind === 'shown' ? way : 'alone');
}
