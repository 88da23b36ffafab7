import type { Range } from '../corpus/span.ts';

/** A word, a number, or one sign. */
export interface Token extends Range {
  /** Lower-cased, curly apostrophes made straight: for looking up, never for showing. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a blank, or nothing, stands before it. */
  readonly spaced: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:-\p{L}+)+|\p{N}+(?:[.,:/]\p{N}+)*(?:th|st|nd|rd)?|--+|\S/gu;
/** Endings that are words of their own: the possessive and shortened verbs. */
const CLITIC = /['’](?:s|ve|re|ll|d|m)$/iu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return {
    start,
    end,
    low: word.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/gu, '-'),
    kind: LETTER.test(word) || CLITIC.test(word) ? 'word' : NUMBER.test(word) ? 'number' : 'sign',
    capital: CAPITAL.test(word),
    spaced: start === 0 || /\s/u.test(text[start - 1]!),
  };
}

/**
 * Cuts a stretch of text into words, numbers and signs. "Obama's" gives "Obama" and "'s"; "U.S." is one.
 * Offsets are UTF-16 into `text`. Linear.
 */
export function tokens(text: string, { start, end }: Range): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const from = match.index;
    const to = Math.min(end, from + match[0].length);
    const clitic = CLITIC.exec(match[0]);
    if (clitic && clitic.index > 0) {
      found.push(token(text, from, from + clitic.index), token(text, from + clitic.index, to));
    } else found.push(token(text, from, to));
    TOKEN.lastIndex = to;
  }
  return found;
}
