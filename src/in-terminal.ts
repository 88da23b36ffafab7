import { commands } from '../commands/index.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { completing } from './local/completing.ts';
import { historyFile, readHistory, writeHistory } from './local/history.ts';
import { openTerminal } from './local/terminal.ts';
import { isOfEngine, logged, loggable } from './our-error.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { pageAt } from './words/local-page.ts';
import { greeting } from './words/start.ts';
import { withoutArticlesWords } from './words/without-articles.ts';

/**
 * Answers at a prompt, until whoever sits there leaves.
 * @param page where the same is to be seen in a browser
 * @param on `tell` takes what is no answer; `waits` is called whenever a line is waited for
 */
export async function inTerminal(
  room: Room,
  articles: number,
  page: string | null,
  { tell, waits }: { readonly tell: (line: string) => void; readonly waits: () => void },
): Promise<void> {
  const { stdin: input, stdout: output } = process;
  // Where the output is no terminal, the greeting is not shown.
  if (page !== null && !output.isTTY) tell(pageAt(page));
  waits();
  const answer = (line: string): readonly string[] => {
    waits();
    try {
      const outcome = answerLine(room, line);
      return outcome.kind === 'usage' ? [outcome.problem] : outcome.lines;
    } catch (error) {
      if (error instanceof Error && isOfEngine(error)) return [error.message];
      return [plain(fault(logged(tell, loggable(error))))];
    }
  };
  const file = historyFile(process.env);
  await openTerminal({
    input,
    output,
    greeting: [
      ...(articles === 0 ? withoutArticlesWords.greeting : greeting(articles)),
      ...(page === null ? [] : [pageAt(page)]),
    ],
    answer,
    complete: completing(commands, () => room.library),
    history: { lines: readHistory(file), keep: (lines) => writeHistory(file, lines) },
  });
}
