import type { Command } from '../../command.ts';
import type { Library } from '../../library.ts';
import type { MessageCommand } from '../../message-command.ts';
import { checkWords } from '../../words/check.ts';
import { cards } from '../reply/cards.ts';
import type { Reply } from '../reply/card.ts';
import { checkedReply } from '../reply/checked.ts';
import { pages } from '../reply/pages.ts';
import { proved } from '../reply/proved.ts';
import type { Asked, Outcome } from './desk.ts';
import { openKept } from './kept.ts';

/** What answers: the articles, and what can be asked of them. */
export interface Answering {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
}

/** The id of the button that brings a page. */
const idOf = (key: string, page: number): string => `page:${key}:${page}`;

/**
 * Opens what answers questions about some articles, each with one message. Only the page that is asked for is written and
 * proved.
 * @returns a function that throws when nothing is called so, or when the proof fails
 */
export function openAnswerer({ library, commands, messageCommands }: Answering): (asked: Asked) => Outcome {
  const kept = openKept();
  const show = (reply: Reply | undefined): Outcome => {
    if (!reply) return { kind: 'none' };
    const message = proved(reply, library.articleOf);
    if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
    return { kind: 'shown', body: message.body };
  };
  return (asked) => {
    switch (asked.kind) {
      case 'question':
        return show(cards(asked.question === '' ? library.help() : library.ask(asked.question)));
      case 'command':
        return show(cards(named(commands, asked.name).run(library, asked.given)));
      case 'page':
        return show(kept.find(asked, asked.key)?.[asked.page - 1]);
      case 'message': {
        const answers = named(messageCommands, asked.name).run(library, asked.content);
        if (answers.length === 0) return { kind: 'none' };
        const all = pages(
          checkedReply(answers),
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

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No command is called ${name}`);
  return found;
}
