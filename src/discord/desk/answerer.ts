import { once } from '../../answers/once.ts';
import type { Command } from '../../command.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Library } from '../../library.ts';
import type { MessageCommand } from '../../message-command.ts';
import { ourError } from '../../our-error.ts';
import { none } from '../../without-articles.ts';
import { checkWords } from '../../words/check.ts';
import type { Reply } from '../reply/card.ts';
import { cards } from '../reply/cards.ts';
import { checkedReply } from '../reply/checked.ts';
import { evidenceReply } from '../reply/evidence-reply.ts';
import { pages } from '../reply/pages.ts';
import { proved } from '../reply/proved.ts';
import { pagesOf } from './answer-reply.ts';
import type { Asked, Outcome } from './desk.ts';
import { openKept } from './kept.ts';
import { named } from './named.ts';
import { passageReply } from './passage-reply.ts';
import { revisionOf } from './revision.ts';

/** What answers: the articles, and what can be asked of them. */
export interface Answering {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
  /** What was wrong with what the articles are from, for their keeper. */
  readonly problems?: readonly Problem[];
  /** What is put right in them. */
  readonly corrections?: readonly unknown[];
  /** Whether nothing can be answered from them yet. */
  readonly isBare?: boolean;
}

/** The id of the button that brings a page that is kept. */
const idOf = (key: string, page: number): string => `v1:kept:${key}:${page}`;

/**
 * Opens what answers questions about some articles, each with one message. Only the page that is asked for is written and
 * proved.
 * @param keeps so many milliseconds it keeps the pages of an answer, an hour if left out
 * @returns a function that throws when nothing is called so, or when the proof fails
 */
export function openAnswerer(
  { library, commands, messageCommands, problems = [], corrections = [], isBare = false }: Answering,
  keeps?: number,
): (asked: Asked) => Outcome {
  const kept = openKept(keeps);
  const show = (reply: Reply | null | undefined): Outcome => {
    if (!reply) return { kind: 'none' };
    const message = proved(reply, library.articleOf);
    if (!message.ok) throw ourError(`The reply is not proved: ${message.fault}`);
    const { body, files } = message;
    return { kind: 'shown', body, ...(files.length > 0 && { files }) };
  };
  // Not before somebody asks: a start need not wait for it.
  const revision = once(() => revisionOf(library.all, corrections));
  const turning = pagesOf(library, commands, revision, keeps);
  return (asked) => {
    switch (asked.kind) {
      case 'question':
      case 'command':
        return show(turning.first(asked));
      case 'again':
        return show(turning.again(asked));
      case 'passage':
        return show(passageReply(library, asked));
      case 'read': {
        const read = library.inContext(asked.article);
        return read ? { kind: 'read', read } : { kind: 'none' };
      }
      case 'look':
        return { kind: 'seen', seen: library.look(asked.look), problems };
      case 'page':
        return show(kept.find(asked, asked.key)?.[asked.page - 1]);
      case 'message': {
        if (isBare) return show(cards(none('')));
        const { finds, run } = named(messageCommands, asked.name);
        const answers = run(library, asked.content);
        if (answers.length === 0) return { kind: 'none' };
        const all = pages(
          finds === 'quotations' ? checkedReply(answers) : evidenceReply(answers),
          (page, of) => ({ style: 'note', says: checkWords.page(page, of) }),
          (page, of) => ({
            label: checkWords.next(page, of),
            id: idOf(asked.key, page < of ? page + 1 : 1),
          }),
        );
        kept.keep(asked, asked.key, all);
        return show(all[0]);
      }
    }
  };
}
