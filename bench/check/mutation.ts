import type { Verdict } from '../../src/answers/check/verdict.ts';
import type { Base, Pool } from './base.ts';
import type { Chance } from './random.ts';

/** One question with the verdict it must get. */
export interface Case {
  readonly text: string;
  readonly speaker?: string;
  /** Any of these is right. */
  readonly expected: readonly Verdict[];
  /** The words that differ: the asker's and the source's, spaces between them; for naming them. */
  readonly differing?: { readonly yours: string; readonly source: string };
  /** Whether a verdict of `partial` must come with a warning, or must come without one. */
  readonly warned?: boolean;
  /** Whether it is right too that the words stand there and that their speaker is not certain. */
  readonly or?: 'doubted';
}

/** A way to make a case of a quotation, or null when it cannot be made of this one. */
export interface Mutation {
  readonly name: string;
  readonly make: (base: Base, chance: Chance, pool: Pool) => Case | null;
}

/** A word with where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a quotation as a reader would count them: between blanks, without the signs around them. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}$£€](?:[\p{L}\p{N}]|['’.,](?=[\p{L}\p{N}]))*/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The text with one range replaced, its blanks kept single. */
export const replaced = (text: string, start: number, end: number, by: string): string =>
  (text.slice(0, start) + by + text.slice(end)).replaceAll(/ {2,}/g, ' ').trim();
