import type { Answer } from '../../answers/answer.ts';
import { ofItself } from '../../answers/of-itself.ts';
import type { Command } from '../../command.ts';
import { lately } from '../../corpus/lately.ts';
import { proved } from '../reply/proved.ts';
import { askedLine, readAsked } from './asked-line.ts';
import type { Asked, Outcome } from './desk.ts';
import { pageFor } from './page-for.ts';

/** So many messages are kept: there are few ways to ask for the same few answers. */
const KEPT = 20;

/**
 * Answers what needs no article, as every desk would, without waiting for one: the help, and thanks.
 * @returns a function that gives null for everything else
 */
export function openAtOnce(commands: readonly Command[]): (asked: Asked) => Outcome | null {
  const answerTo = (asked: ReturnType<typeof readAsked>): Answer | null => {
    if (asked?.kind === 'question') return ofItself(asked.question);
    return commands.find(({ name }) => name === asked?.name)?.fixed?.() ?? null;
  };
  const messageOf = lately(KEPT, (line: string): Outcome => {
    const message = proved(pageFor(answerTo(readAsked(line, commands))!, line, 0, onePage), () => undefined);
    if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
    return { kind: 'shown', body: message.body };
  });
  return (asked) => {
    if ((asked.kind !== 'question' && asked.kind !== 'command') || answerTo(asked) === null) return null;
    const line = askedLine(asked, commands);
    return line === null ? null : messageOf(line);
  };
}

const onePage = (): string => {
  throw new Error('What needs no article has one page');
};
