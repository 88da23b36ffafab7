import { say, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said of the pages of an answer. */
export const pageWords = inLocale('pageWords', {
  here: (first: number, last: number, of: number): Says => [
    { own: first === last ? `Here: ${first} of ${of}.` : `Here: ${first} to ${last} of ${of}.` },
  ],
  previous: 'Previous',
  next: (first: number, of: number): string =>
    first === of ? `Next: ${of} of ${of}` : `Next: from ${first} of ${of}`,
  rest: say`The rest is on the next page.`,
  /** What was asked, at the end of a page. */
  asked: (line: string): Says => say`Asked: ${line}`,
  /** What is said where another page was asked for, and the articles are no longer those of the answer. */
  changed: say`The articles have changed since this was answered, or there is no such page. Please ask again.`,
} as const);
