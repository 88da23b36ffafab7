import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { more } from '../words/start.ts';
import { KEPT } from './history.ts';
import { paged } from './paged.ts';

/** The room without Discord. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly rows?: number; readonly columns?: number };
  /** Said once where somebody sits before a prompt; piped input gets answers alone. */
  readonly greeting: readonly string[];
  /** The lines that Discord would show for a line. */
  readonly answer: (line: string) => readonly string[];
  /** What Tab makes of a line; see `completing`. */
  readonly complete?: (line: string) => [string[], string];
  /** Lines typed before, newest first, which come back with the arrow keys; and what takes them when they have grown. */
  readonly history?: { readonly lines: readonly string[]; readonly keep: (lines: readonly string[]) => void };
}

/** What somebody before a prompt types to leave; among piped lines only the words that mean nothing else. */
const LEAVES = /^\s*[/:]?(?:exit|quit|bye|q)\s*[.!]?\s*$/iu;
const ENDS = /^\s*[/:]?(?:exit|quit)\s*$/iu;

/** Whether somebody wants to read on: Enter does, any word does not. */
const wanted = (lines: Interface): Promise<boolean> =>
  new Promise((resolve) => {
    lines.once('close', () => resolve(false));
    lines.question(more, (typed) => resolve(typed.trim() === ''));
  });

/**
 * Answers line by line until the input ends, Ctrl-C or `exit`. Where input and output are a terminal there is a
 * prompt, Tab completes, earlier lines come back with the arrow keys, and a long answer is shown a screen at a time; blank
 * lines are passed over.
 */
export async function openTerminal(terminal: Terminal): Promise<void> {
  const { input, output, greeting, answer, complete, history } = terminal;
  const somebody = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output,
    terminal: somebody,
    prompt: '> ',
    crlfDelay: Infinity,
    ...(somebody && complete && { completer: complete }),
    ...(somebody &&
      history && { history: [...history.lines], historySize: KEPT, removeHistoryDuplicates: true }),
  });
  let reading = false;
  // What is typed below a screen of an answer is no line to come back.
  lines.on('history', (all: string[]) => {
    if (reading) all.shift();
    else history?.keep(all);
  });
  let open = true;
  lines.once('close', () => (open = false));
  lines.once('SIGINT', () => lines.close());
  // Whoever read the output may have gone (`| head`): then there is nobody left to answer.
  output.once('error', () => lines.close());
  const say = async (said: readonly string[]): Promise<void> => {
    reading = true;
    await paged(said, somebody ? output : {}, output, () => wanted(lines));
    reading = false;
    output.write('\n');
    if (somebody && open) lines.prompt();
  };
  if (somebody) {
    output.write(`${greeting.join('\n')}\n\n`);
    lines.prompt();
  }
  for await (const line of lines) {
    if ((somebody ? LEAVES : ENDS).test(line)) {
      lines.close();
      break;
    }
    if (line.trim() !== '') await say(answer(line));
    else if (somebody && open) lines.prompt();
  }
  if (somebody) output.write('\n');
}
