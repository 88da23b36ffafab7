import type { Defined } from './abbreviation.ts';
import { byLetters } from './by-letters.ts';
import { inBrackets } from './in-brackets.ts';

/** The abbreviations an article explains, by brackets or by the letters of a name. */
export function definedIn(text: string): Defined[] {
  const explained = inBrackets(text);
  return [...explained, ...byLetters(text, explained)];
}
