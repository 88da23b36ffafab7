import { commands } from '../commands/index.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { completing } from './local/completing.ts';
import { historyFile, readHistory, writeHistory } from './local/history.ts';
import { openTerminal } from './local/terminal.ts';
import { logged, loggable } from './our-error.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { pageAt } from './words/local-page.ts';
import { greeting } from './words/start.ts';

/**
 * Answers at a prompt, until whoever sits there leaves.
 * @param page where the same is to be seen in a browser
 * @param tell takes what is no answer
 */
export async function inTerminal(
  room: Room,
  articles: number,
  page: string | null,
  tell: (line: string) => void,
): Promise<void> {
  const { stdin: input, stdout: output } = process;
  if (page !== null && !(input.isTTY && output.isTTY)) tell(pageAt(page));
  const answer = (line: string): readonly string[] => {
    try {
      const outcome = answerLine(room, line);
      return outcome.kind === 'usage' ? [outcome.problem] : outcome.lines;
    } catch (error) {
      return [plain(fault(logged(tell, loggable(error))))];
    }
  };
  const file = historyFile(process.env);
  await openTerminal({
    input,
    output,
    greeting: [...greeting(articles), ...(page === null ? [] : [pageAt(page)])],
    answer,
    complete: completing(commands, () => room.library),
    history: { lines: readHistory(file), keep: (lines) => writeHistory(file, lines) },
  });
}
