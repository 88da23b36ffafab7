import { closed } from '../words/discord.ts';
import { mentionWords } from '../words/mention.ts';
import { answersMentions } from './admin/answers-mentions.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import type { Readable } from './desk/asked-line.ts';
import type { Outcome } from './desk/desk.ts';
import { goesOn } from './follow/goes-on.ts';
import { leansOnBefore } from './follow/leans.ts';
import { hintFor } from './follow/hint.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { heading, messageOfParts, text } from './own-message.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Answers a message that mentions the bot, or goes on with one of its answers. */
export async function onMention(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'all');
  if (!answersMentions(room.settings.of(asked.server), asked)) return;
  const { question = '', quotation } = asked.given;
  const hint = quotation === undefined ? hintFor(asked) : null;
  if (hint) {
    const [first, ...lines] = hint;
    return asked.answer(messageOfParts([[heading(first), ...lines.map(text)]]), 'all');
  }
  const { server, member } = asked;
  const plainly: Readable =
    quotation === undefined
      ? { kind: 'question', question }
      : { kind: 'command', name: 'check', given: { quotation } };
  const answer = goesOn(room, server, asked).then((joined): Promise<Outcome> | Outcome =>
    joined === null && quotation === undefined && leansOnBefore(question)
      ? { kind: 'none' }
      : room.desk.answer({ ...askerOf(server, member), ...(joined ?? plainly), owner: member }),
  );
  const outcome = await awaited(asked, answer, 'all');
  // Everybody sees the reply, so whoever floods a channel is told so once and not each time.
  if (outcome.kind === 'refused' && !outcome.first) return;
  const message = messageOfOutcome(outcome, mentionWords.unclear);
  if (message) await asked.answer(message, 'all');
}
