import type { Answer } from '../../answers/answer.ts';
import type { Command } from '../../command.ts';
import type { Library } from '../../library.ts';
import { pageWords } from '../../words/page.ts';
import { pageOf } from '../reply/page-of.ts';
import type { Reply } from '../reply/card.ts';
import { textReply } from '../reply/text-reply.ts';
import { openAnswered } from './answered.ts';
import { askedLine, inOneLine, type InLine, markOf, readAsked } from './asked-line.ts';
import type { Asked } from './desk.ts';
import { idsOf } from './ids.ts';
import { named } from './named.ts';

type Again = Extract<Asked, { kind: 'again' }>;

/** What answers commands and questions with pages. */
export interface Pages {
  readonly first: (asked: InLine) => Reply;
  /** Something of an answer that was given before; null where that cannot be read back, or the articles have changed. */
  readonly again: (asked: Again) => Reply | null;
}

/**
 * @param revision the same exactly when the articles are the same
 * @param keeps so many milliseconds it keeps an answer while its pages are turned, if not the usual
 */
export function pagesOf(
  library: Library,
  commands: readonly Command[],
  revision: () => string,
  keeps?: number,
): Pages {
  const answered = openAnswered(keeps);
  const answerTo = (asked: InLine, line: string | null): Answer =>
    answered(line === null || library.vectors.isPartial() ? null : `${asked.server} ${line}`, () => {
      if (asked.kind === 'command') return named(commands, asked.name).run(library, asked.given);
      // As it is read back for the next page, whatever lines it was typed in.
      const question = inOneLine(asked.question);
      return question === '' ? library.help() : library.ask(question);
    });
  const page = (asked: InLine, from: number, by?: string): Reply => {
    const line = askedLine(asked, commands);
    const mark = line === null ? null : markOf(revision(), asked.server, line);
    const under = { asked: line === null ? null : pageWords.asked(line), ids: idsOf(mark, asked.owner) };
    return pageOf(answerTo(asked, line), from, { ...under, ...(by !== undefined && { by }) });
  };
  return {
    first: (asked) => page(asked, 0),
    again(asked) {
      const read = readAsked(asked.line, commands);
      if (!read || asked.mark !== markOf(revision(), asked.server, asked.line)) return null;
      const before: InLine = { ...asked, ...read };
      if (asked.does === 'page') return page(before, asked.number, asked.by);
      const answer = answerTo(before, asked.line);
      if (asked.does === 'text') return textReply(answer, pageWords.asked(asked.line));
      const next = asked.does === 'near' ? closest(before) : wordsOf(before, answer, asked.number);
      return next && page(next, 0);
    },
  };
}

/** The same question, with the passages that come closest. */
const closest = (asked: InLine): InLine =>
  asked.kind === 'command'
    ? { ...asked, given: { ...asked.given, closest: 'yes' } }
    : { ...asked, kind: 'command', name: 'ask', given: { question: asked.question, closest: 'yes' } };

/** What one of several people said, asked with the full name; null where there are not so many. */
function wordsOf(asked: InLine, { called }: Answer, index: number): InLine | null {
  const person = called?.people[index];
  if (!called || !person) return null;
  const given = {
    ...(asked.kind === 'command' && asked.name === 'quote' ? asked.given : {}),
    speaker: person.name.text,
    ...(called.about !== '' && { about: called.about }),
  };
  return { ...asked, kind: 'command', name: 'quote', given };
}
