import type { Answer } from '../../answers/answer.ts';
import { ofItself } from '../../answers/of-itself.ts';
import type { Command } from '../../command.ts';
import { proved } from '../reply/proved.ts';
import { askedLine } from './asked-line.ts';
import type { Asked, Outcome } from './desk.ts';
import { pageFor } from './page-for.ts';

/**
 * Answers what needs no article, as every desk would, without waiting for one: the help, and thanks.
 * @returns a function that gives null for everything else
 */
export function openAtOnce(commands: readonly Command[]): (asked: Asked) => Outcome | null {
  const answerTo = (asked: Asked): Answer | null => {
    if (asked.kind === 'question') return ofItself(asked.question);
    if (asked.kind !== 'command') return null;
    return commands.find(({ name }) => name === asked.name)?.fixed?.() ?? null;
  };
  return (asked) => {
    const answer = answerTo(asked);
    if (answer === null || (asked.kind !== 'question' && asked.kind !== 'command')) return null;
    const reply = pageFor(answer, askedLine(asked, commands), 0, onePage);
    const message = proved(reply, () => undefined);
    if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
    return { kind: 'shown', body: message.body };
  };
}

const onePage = (): string => {
  throw new Error('What needs no article has one page');
};
