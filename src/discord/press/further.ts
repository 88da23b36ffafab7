import { ComponentType, TextInputStyle } from 'discord.js';
import { pressWords } from '../../words/press.ts';
import { askerOf } from '../asker.ts';
import { mentionWords } from '../../words/mention.ts';
import type { Outcome } from '../desk/desk.ts';
import { leansOnBefore } from '../follow/leans.ts';
import { goesOn } from '../follow/goes-on.ts';
import { awaited } from '../late.ts';
import { messageOfOutcome } from '../message-of.ts';
import { ownedAlone } from '../owned.ts';
import type { Press } from './press.ts';

const QUESTION = 'question';
const SEEN_BY = 'seen-by';
const ME = 'me';

/** A longer question has no further pages. */
const LONGEST = 280;

/** Asks for another question, which may go on with the answer above it, and answers it for everybody in the channel, or for whoever asks alone. */
export const further: Press = {
  verb: 'further',
  run: (_room, { there }) =>
    there.form({
      custom_id: 'v1:further',
      title: pressWords.furtherTitle,
      components: [
        {
          type: ComponentType.Label,
          label: pressWords.question,
          description: pressWords.whole,
          component: {
            type: ComponentType.TextInput,
            custom_id: QUESTION,
            style: TextInputStyle.Short,
            min_length: 2,
            max_length: LONGEST,
            required: true,
            placeholder: pressWords.questionHint,
          },
        },
        {
          type: ComponentType.Label,
          label: pressWords.seenBy,
          component: {
            type: ComponentType.RadioGroup,
            custom_id: SEEN_BY,
            required: true,
            options: [
              { value: 'all', label: pressWords.everybody, default: true },
              { value: ME, label: pressWords.onlyMe },
            ],
          },
        },
      ],
    }),
  async sent(room, sent) {
    const { [QUESTION]: question = '', [SEEN_BY]: seenBy } = sent.given;
    const way = seenBy === ME ? 'alone' : 'all';
    const owned = way === 'alone' ? ownedAlone(sent) : { owner: sent.member };
    const asker = askerOf(sent.server, sent.member);
    const answer = goesOn(room, sent.server, sent).then((joined): Promise<Outcome> | Outcome =>
      joined === null && leansOnBefore(question)
        ? { kind: 'none' }
        : room.desk.answer({
            ...asker,
            ...(joined ?? { kind: 'question', question: question.trim() }),
            ...owned,
          }),
    );
    const outcome = await awaited(sent, answer, way);
    const message = messageOfOutcome(outcome, mentionWords.unclear);
    if (message) await sent.answer(message, outcome.kind === 'shown' ? way : 'alone');
  },
};
