import { createHash } from 'node:crypto';
import type { Command } from '../../command.ts';
import { readLine } from '../../command-line.ts';
import type { Asked } from './desk.ts';

/** What is asked in words that fit on the end of a message, and can be read back from there. */
export type InLine = Extract<Asked, { kind: 'command' | 'question' }>;
export type Readable =
  | Pick<Extract<InLine, { kind: 'command' }>, 'kind' | 'name' | 'given'>
  | { readonly kind: 'question'; readonly question: string };

/** A question stands behind the name it was asked by, so that none looks like a command. */
const MENTION = '@Verbatim ';

/** A longer question takes the room of its answer: it has one page. */
const LONGEST = 300;

export const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** What is asked, in one line as a member would type it; null where that would not be read back as it was. */
export function askedLine(asked: Readable, commands: readonly Command[]): string | null {
  const line =
    asked.kind === 'question'
      ? `${MENTION}${inOneLine(asked.question)}`
      : [
          `/${asked.name}`,
          ...Object.entries(asked.given).map(([name, value]) => `${name}: ${inOneLine(value)}`),
        ].join(' ');
  const read = line.length > LONGEST ? null : readAsked(line, commands);
  return read && sameAs(read) === sameAs(asked) ? line : null;
}

/** What was asked, from its line; null for a line that is none. */
export function readAsked(line: string, commands: readonly Command[]): Readable | null {
  if (line.startsWith(MENTION)) return { kind: 'question', question: line.slice(MENTION.length) };
  const read = readLine(line, commands);
  return read.kind === 'command' ? read : null;
}

/** What distinguishes what is asked; whichever option was given first. */
const sameAs = (asked: Readable): string =>
  JSON.stringify(
    asked.kind === 'question'
      ? inOneLine(asked.question)
      : [
          asked.name,
          ...Object.entries(asked.given)
            .map(([name, value]) => `${name}: ${inOneLine(value)}`)
            .toSorted((a, b) => (a < b ? -1 : 1)),
        ],
  );

/**
 * Marks the buttons of an answer: another line, server or other articles give another mark.
 * @param revision the same exactly when the articles are the same
 */
export const markOf = (revision: string, server: string, line: string): string =>
  createHash('sha256').update([revision, server, line].join('\n')).digest('hex').slice(0, 12);
