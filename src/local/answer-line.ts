import type { Answer } from '../answers/answer.ts';
import { answerJson } from '../answers/json.ts';
import type { Command } from '../command.ts';
import { cards } from '../discord/reply/cards.ts';
import { type Look, plainLines } from '../discord/reply/plain-lines.ts';
import { proved } from '../discord/reply/proved.ts';
import type { Library } from '../library.ts';
import type { Explanation } from '../search/explanation.ts';
import { explanationLines } from '../words/explain.ts';
import { missingOption, unknownCommand } from '../words/asked.ts';
import { readLine } from '../command-line.ts';

/** What a line came to: lines to print with the exit code for scripts, or why it could not be asked. */
export type Outcome =
  | { readonly kind: 'answered'; readonly lines: readonly string[]; readonly exit: 0 | 1 }
  | { readonly kind: 'usage'; readonly problem: string };

/** Where lines are asked, and how answers are printed. */
export interface Room {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** Print the answer as one line of JSON instead of what Discord would show. */
  readonly json: boolean;
  /** How answers are shown; as text where it is left out. Asked for each answer: a window may be made wider. */
  readonly look?: () => Look;
  /** Called before a line that searches by meaning: who has time makes the vectors that are missing. */
  readonly searching?: () => void;
  /** Why the searches of one answer came to what they came to: those since it was last asked. */
  readonly explained?: () => readonly Explanation[];
}

/**
 * Answers one line as Discord would: a command, or a question as if the bot were mentioned.
 * @throws Error when the reply cannot be proved; then nothing of it is shown
 */
export function answerLine(room: Room, line: string): Outcome {
  const { library, commands, explained, searching } = room;
  const asked = readLine(line, commands);
  if (asked.kind === 'unknown command')
    return {
      kind: 'usage',
      problem: unknownCommand(
        asked.name,
        commands.map(({ name }) => name),
      ),
    };
  if (asked.kind === 'missing option')
    return { kind: 'usage', problem: missingOption(asked.name, asked.option) };
  if (searches(asked)) searching?.();
  const answer =
    asked.kind === 'question'
      ? library.ask(asked.question)
      : commands.find(({ name }) => name === asked.name)!.run(library, asked.given);
  const lines = linesOf(answer, room, explained?.());
  return { kind: 'answered', lines, exit: answer.kind === 'nothing' ? 1 : 0 };
}

const BY_MEANING = new Set(['ask', 'when', 'timeline']);

/** Whether what is asked is searched for by meaning too: not a name alone, nor words to check. */
const searches = (asked: ReturnType<typeof readLine>): boolean =>
  asked.kind === 'question' ||
  (asked.kind === 'command' && (BY_MEANING.has(asked.name) || asked.given['about'] !== undefined));

function linesOf(
  answer: Answer,
  { library, json, look }: Room,
  explain?: readonly Explanation[],
): readonly string[] {
  const reply = proved(cards(answer), library.articleOf);
  if (!reply.ok) throw new Error(`The reply is not proved: ${reply.fault}`);
  if (json) {
    const meaning = library.vectors.isPartial() ? { meaning: 'partial' } : {};
    return [JSON.stringify({ ...answerJson(answer), ...meaning, explain })];
  }
  const lines = plainLines(reply.body, look?.());
  return explain ? [...lines, '', ...explanationLines(explain, library)] : lines;
}
