import type { Writable } from 'node:stream';

/** What is left of a screen for an answer: its last line has the prompt. */
const LEFT = 1;

/**
 * Writes lines a screen at a time.
 * @param rows of the screen; undefined writes all at once
 * @param more waits until the reader wants the next screen; false ends it
 */
export async function paged(
  lines: readonly string[],
  rows: number | undefined,
  output: Writable,
  more: () => Promise<boolean>,
): Promise<void> {
  const size = rows === undefined ? lines.length : Math.max(1, rows - LEFT);
  for (let from = 0; from === 0 || from < lines.length; from += Math.max(1, size)) {
    if (from > 0 && !(await more())) return;
    output.write(`${lines.slice(from, from + Math.max(1, size)).join('\n')}\n`);
  }
}
