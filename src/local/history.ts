import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** So many lines come back with the arrow keys. */
export const KEPT = 500;

/** Where the lines typed at the prompt are kept between starts (XDG base directories: state). */
export const historyFile = ({ XDG_STATE_HOME: state }: NodeJS.ProcessEnv): string =>
  join(
    state === undefined || state === '' ? join(homedir(), '.local', 'state') : state,
    'verbatim',
    'history',
  );

/** The lines of a file, newest first as node:readline has them; none where it cannot be read. */
export function readHistory(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .slice(-KEPT)
      .toReversed();
  } catch {
    return [];
  }
}

/** Keeps lines, newest first, for their owner alone to read. Where that cannot be done nothing is lost but the comfort. */
export function writeHistory(file: string, lines: readonly string[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const text = lines
      .slice(0, KEPT)
      .toReversed()
      .map((line) => `${line}\n`)
      .join('');
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    // A home that cannot be written to.
  }
}
