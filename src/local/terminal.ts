import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** The room without Discord. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  /** Said once where somebody sits before a prompt; piped input gets answers alone. */
  readonly greeting: readonly string[];
  /** The lines that Discord would show for a line. */
  readonly answer: (line: string) => readonly string[];
}

/** What somebody before a prompt types to leave; in a file it is a question like any other. */
const LEAVES = /^\s*[/:]?(?:exit|quit|bye|q)\s*[.!]?\s*$/iu;

/**
 * Answers line by line until the input ends, Ctrl-C or `exit`. Where input and output are a terminal there is a
 * prompt, and earlier lines come back with the arrow keys; blank lines are passed over.
 */
export async function openTerminal({ input, output, greeting, answer }: Terminal): Promise<void> {
  const somebody = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({ input, output, terminal: somebody, prompt: '> ', crlfDelay: Infinity });
  let open = true;
  lines.once('close', () => (open = false));
  lines.once('SIGINT', () => lines.close());
  // Whoever read the output may have gone (`| head`): then there is nobody left to answer.
  output.once('error', () => lines.close());
  const say = (said: readonly string[]): void => {
    output.write(`${said.join('\n')}\n\n`);
    if (somebody && open) lines.prompt();
  };
  if (somebody) say(greeting);
  for await (const line of lines) {
    if (somebody && LEAVES.test(line)) lines.close();
    else if (line.trim() !== '') say(answer(line));
    else if (somebody && open) lines.prompt();
  }
  if (somebody) output.write('\n');
}
