import type { Command } from '../../command.ts';
import type { Library } from '../../library.ts';
import type { MessageCommand } from '../../message-command.ts';
import { checkWords } from '../../words/check.ts';
import type { Body } from '../reply/body.ts';
import { cards } from '../reply/cards.ts';
import type { Reply } from '../reply/card.ts';
import { checkedReply } from '../reply/checked.ts';
import { pages } from '../reply/pages.ts';
import { proved } from '../reply/proved.ts';
import type { Asked } from './desk.ts';

/** What answers: the articles, and what can be asked of them. */
export interface Answering {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
}

/** The id of the button that brings a page. */
const idOf = (key: string, page: number): string => `page:${key}:${page}`;

/**
 * The messages that answer a question: one, or the pages of one; none when a message holds nothing to check.
 * @throws Error when nothing is called so, or when the proof of a page fails
 */
export function bodies({ library, commands, messageCommands }: Answering, asked: Asked): readonly Body[] {
  const prove = (reply: Reply): Body => {
    const message = proved(reply, library.articleOf);
    if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
    return message.body;
  };
  if (asked.kind === 'question') {
    const { question } = asked;
    return [prove(cards(question === '' ? library.help() : library.ask(question)))];
  }
  if (asked.kind === 'command') {
    const { run } = named(commands, asked.name);
    return [prove(cards(run(library, asked.given)))];
  }
  const answers = named(messageCommands, asked.name).run(library, asked.content);
  if (answers.length === 0) return [];
  return pages(
    checkedReply(answers),
    (page, of) => ({ style: 'note', says: checkWords.page(page, of) }),
    (page, of) => ({
      label: checkWords.next(page, of),
      id: idOf(asked.key, page < of ? page + 1 : 1),
    }),
  ).map(prove);
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No command is called ${name}`);
  return found;
}
