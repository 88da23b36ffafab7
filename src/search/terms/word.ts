import { CUT } from '../../grammar/cut.ts';
import type { Range } from '../../corpus/span.ts';

/** A word of a text, stop words included. */
export interface Word extends Range {
  /** Lower-cased, without accents, apostrophes straight. */
  readonly folded: string;
  /** Letters and digits of `folded` alone. Never empty. */
  readonly bare: string;
  /** Has a capital letter or a digit. */
  readonly name: boolean;
  /** Dotted, or all capitals amid words that are not: initials rather than a word. */
  readonly capitals: boolean;
}

const WHOLE = /^(?:\p{L}(?:\.\p{L})+|\p{N}+(?:[.,]\p{N}+)+|\p{L}{1,3}[\u2010\u2011-]\p{N}+\p{L}?)$/u;
const PIECE = /[^.,&\u2010\u2011-]+/gu;
const POSSESSIVE = /['’]s$/iu;
/** Most words by far are written in these alone, and need none of what others need. */
const PLAIN = /^[A-Za-z0-9]+$/;
const MARKS = /[\p{M}\u00AD]/gu;
const NOT_BARE = /[^\p{L}\p{N}]/gu;

const isUpper = (text: string): boolean => text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Cuts "US-Russia" into words; marks that belong to one word stay ("S-300", "U.S", "1,000"). */
const pieces = (run: string, at: number): readonly { text: string; start: number }[] =>
  PLAIN.test(run) || WHOLE.test(run)
    ? [{ text: run, start: at }]
    : Array.from(run.matchAll(PIECE), ({ 0: piece, index }) => ({
        text: piece.replace(POSSESSIVE, ''),
        start: at + index,
      }));

/** A word lower-cased and without accents, and with letters and digits alone. */
function foldedOf(text: string): { folded: string; bare: string } {
  if (PLAIN.test(text)) {
    const low = text.toLowerCase();
    return { folded: low, bare: low };
  }
  const folded = text.normalize('NFKD').replaceAll(MARKS, '').replaceAll('’', "'").toLowerCase();
  return { folded, bare: folded.replaceAll(NOT_BARE, '') };
}

/**
 * Every word of a stretch of text, in order.
 * @param range half-open UTF-16 offsets into `text`
 */
export function wordsIn(text: string, { start, end }: Range): Word[] {
  const found = Array.from(text.slice(start, end).matchAll(CUT.searched), (run) =>
    pieces(run[0], start + run.index),
  ).flat();
  const upper = found.map((word) => isUpper(word.text));
  return found.flatMap((word, i): Word[] => {
    const { folded, bare } = foldedOf(word.text);
    if (bare === '') return [];
    const shouted = (upper[i - 1] ?? true) && (upper[i + 1] ?? true) && found.length > 1;
    return [
      {
        start: word.start,
        end: word.start + word.text.length,
        folded,
        bare,
        name: /[\p{Lu}\p{N}]/u.test(word.text),
        capitals: (upper[i]! && !shouted) || folded.includes('.'),
      },
    ];
  });
}
