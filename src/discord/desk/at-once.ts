import type { Answer } from '../../answers/answer.ts';
import { ofItself } from '../../answers/of-itself.ts';
import type { Command } from '../../command.ts';
import { pageWords } from '../../words/page.ts';
import { pageOf } from '../reply/page-of.ts';
import { proved } from '../reply/proved.ts';
import { askedLine } from './asked-line.ts';
import type { Asked, Outcome } from './desk.ts';
import { idsOf } from './ids.ts';

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
    const line = askedLine(asked, commands);
    const under = { asked: line === null ? null : pageWords.asked(line), ids: idsOf(null, asked.owner) };
    const reply = pageOf(answer, 0, under);
    const message = proved(reply, () => undefined);
    if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
    return { kind: 'shown', body: message.body };
  };
}
