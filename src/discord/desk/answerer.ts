import { createHash } from 'node:crypto';
import type { Answer } from '../../answers/answer.ts';
import { once } from '../../answers/once.ts';
import type { Command } from '../../command.ts';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import type { MessageCommand } from '../../message-command.ts';
import { ourError } from '../../our-error.ts';
import { aroundWords } from '../../words/around.ts';
import { checkWords } from '../../words/check.ts';
import { cards } from '../reply/cards.ts';
import type { Reply } from '../reply/card.ts';
import { checkedReply } from '../reply/checked.ts';
import { pages } from '../reply/pages.ts';
import { proved } from '../reply/proved.ts';
import { openAnswered } from './answered.ts';
import { aroundId, WIDEST } from './around-id.ts';
import { askedLine, type InLine, markOf, readAsked } from './asked-line.ts';
import type { Asked, Outcome } from './desk.ts';
import { openKept } from './kept.ts';
import { pageFor } from './page-for.ts';

/** What answers: the articles, and what can be asked of them. */
export interface Answering {
  readonly library: Library;
  readonly commands: readonly Command[];
  readonly messageCommands: readonly MessageCommand[];
}

/** The id of the button that brings a page that is kept. */
const idOf = (key: string, page: number): string => `page:${key}:${page}`;

/**
 * Opens what answers questions about some articles, each with one message. Only the page that is asked for is written and
 * proved.
 * @param keeps so many milliseconds it keeps the pages of an answer, an hour if left out
 * @returns a function that throws when nothing is called so, or when the proof fails
 */
export function openAnswerer(
  { library, commands, messageCommands }: Answering,
  keeps?: number,
): (asked: Asked) => Outcome {
  const kept = openKept(keeps);
  const show = (reply: Reply | undefined): Outcome => {
    if (!reply) return { kind: 'none' };
    const message = proved(reply, library.articleOf);
    if (!message.ok) throw ourError(`The reply is not proved: ${message.fault}`);
    return { kind: 'shown', body: message.body };
  };
  // Not before somebody asks: a start need not wait for it.
  const revision = once(() => revisionOf(library.articles().articles ?? []));
  const answered = openAnswered(keeps);
  const answerTo = (asked: InLine, line: string | null): Answer =>
    answered(line === null || library.vectors.isPartial() ? null : `${asked.server} ${line}`, () => {
      if (asked.kind === 'command') return named(commands, asked.name).run(library, asked.given);
      return asked.question === '' ? library.help() : library.ask(asked.question);
    });
  const turned = (asked: InLine, line: string | null, from: number): Reply =>
    pageFor(answerTo(asked, line), line, from, () => markOf(revision(), asked.server, line ?? ''));
  return (asked) => {
    switch (asked.kind) {
      case 'question':
      case 'command':
        return show(turned(asked, askedLine(asked, commands), 0));
      case 'turn': {
        const read = readAsked(asked.line, commands);
        const isOurs = read !== null && asked.mark === markOf(revision(), asked.server, asked.line);
        return isOurs ? show(turned({ ...asked, ...read }, asked.line, asked.from)) : { kind: 'none' };
      }
      case 'around': {
        const { article, start, end, wide } = asked;
        const answer = library.around(article, { start, end }, wide);
        if (answer.kind === 'nothing') return { kind: 'none' };
        const wider = { label: aroundWords.wider, id: aroundId({ article, start, end, wide: wide + 1 }) };
        return show({ ...cards(answer), ...(wide < WIDEST && { buttons: [wider] }) });
      }
      case 'read': {
        const read = library.inContext(asked.article);
        return read ? { kind: 'read', read } : { kind: 'none' };
      }
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

/** The same exactly when the articles are the same, with what is known of each. */
function revisionOf(articles: readonly Article[]): string {
  const known = articles.map(({ id, title, outlet, url, published }) =>
    JSON.stringify([id, title, outlet, url, published]),
  );
  return createHash('sha256').update(known.toSorted().join('\n')).digest('hex');
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No command is called ${name}`);
  return found;
}
