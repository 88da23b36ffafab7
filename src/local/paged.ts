import { stripVTControlCharacters } from 'node:util';
import type { Writable } from 'node:stream';

/** What is left of a screen for an answer: its last line has the prompt. */
const LEFT = 1;

/** The size of a screen; what is left out has no end. */
interface Screen {
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
}

/** Lines by screens. A long address is not broken, and takes more than one row. */
function screensOf(lines: readonly string[], { rows = Infinity, columns = Infinity }: Screen): string[][] {
  const screens: string[][] = [[]];
  let left = rows - LEFT;
  for (const line of lines) {
    const takes = Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns));
    if (takes > left && screens.at(-1)!.length > 0) {
      screens.push([]);
      left = rows - LEFT;
    }
    screens.at(-1)!.push(line);
    left -= takes;
  }
  return screens;
}

/**
 * Writes lines a screen at a time.
 * @param more waits until the reader wants the next screen; false ends it
 */
export async function paged(
  lines: readonly string[],
  screen: Screen,
  output: Writable,
  more: () => Promise<boolean>,
): Promise<void> {
  for (const [i, shown] of screensOf(lines, screen).entries()) {
    if (i > 0 && !(await more())) return;
    output.write(`${shown.join('\n')}\n`);
  }
}
