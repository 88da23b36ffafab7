import { CUT } from '../grammar/cut.ts';
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

/** Endings that are words of their own: the possessive and shortened verbs. */
const CLITIC = /['’](?:s|ve|re|ll|d|m)$/iu;
const APOSTROPHE = /['’]/u;
const FOLDED = /[’‐‑]/u;
const BLANK = /\s/u;
/** “Berg”, and “iCoast” and “eBay” too. */
const CAPITAL = /^(?:[\p{Lu}\p{Lt}]|\p{Ll}{1,2}\p{Lu}\p{Ll})/u;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a) return 'word';
  if (LETTER.test(word) || CLITIC.test(word)) return 'word';
  return NUMBER.test(word) ? 'number' : 'sign';
}

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const low = word.toLowerCase();
  return {
    start,
    end,
    low: FOLDED.test(low) ? low.replaceAll('’', "'").replace(/[‐‑]/gu, '-') : low,
    kind: kindOf(word),
    capital: CAPITAL.test(word),
    spaced: start === 0 || BLANK.test(text[start - 1]!),
  };
}

/**
 * Cuts a stretch of text into words, numbers and signs. "Obama's" gives "Obama" and "'s"; "U.S." is one.
 * Offsets are UTF-16 into `text`. Linear.
 */
export function tokens(text: string, { start, end }: Range): Token[] {
  const found: Token[] = [];
  CUT.read.lastIndex = start;
  for (let match = CUT.read.exec(text); match && match.index < end; match = CUT.read.exec(text)) {
    const from = match.index;
    const to = Math.min(end, from + match[0].length);
    const clitic = APOSTROPHE.test(match[0]) ? CLITIC.exec(match[0]) : null;
    if (clitic && clitic.index > 0) {
      found.push(token(text, from, from + clitic.index), token(text, from + clitic.index, to));
    } else found.push(token(text, from, to));
    // Not `to`, which may be inside of a surrogate pair: from there the expression would step back for ever.
    CUT.read.lastIndex = from + match[0].length;
  }
  return found;
}
