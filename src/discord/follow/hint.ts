import type { Says } from '../../words.ts';
import { mentionWords } from '../../words/mention.ts';
import type { Asked } from '../asked.ts';
import { leansOnMessage } from './leans.ts';

/**
 * What is said to a mention that asks nothing which can be looked for: nothing that Discord shows, or nothing but what is in
 * another message, which the bot cannot read.
 * @returns a heading and what to do; null where there is a question
 */
export function hintFor({
  given: { question },
  replied,
  isDirect,
}: Asked): readonly [Says, ...Says[]] | null {
  const { role, roleWay, reply, replyWay, empty, menuWay } = mentionWords;
  const emptyWay = isDirect ? mentionWords.emptyDirect : mentionWords.emptyWay;
  if (question === undefined) return [role, roleWay, menuWay];
  const toOther = replied !== null && !replied.isMine;
  if (toOther && (question === '' || leansOnMessage(question))) return [reply, replyWay];
  if (question === '') return [empty, emptyWay, menuWay];
  return replied === null && leansOnMessage(question) ? [empty, emptyWay, menuWay] : null;
}
