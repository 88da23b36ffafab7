/** The numbers of the word pieces of a text: no more than asked for, and no more of the text is read than they need. */
export type WordPieces = (text: string, most: number) => number[];

/** A longer word is taken for an unknown one. */
const LONGEST_WORD = 100;
const CONTINUED = '##';
const UNKNOWN = '[UNK]';

/** What stands alone: marks, ASCII's other signs among them, and the characters of scripts without spaces. */
const ALONE = String.raw`!-\/:-@\[-\x60\{-~\p{P}\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ebef}\u{2f800}-\u{2fa1f}`;
const WORD = new RegExp(`[${ALONE}]|[^\\s${ALONE}]+`, 'gu');
const PLAIN = /^[\x20-\x7e]*$/u;
const NOT_KEPT = /[\0\ufffd\p{Cf}\p{Cn}\p{Co}]|(?![\t\n\r])\p{Cc}/gu;
const ACCENTS = /\p{Mn}/gu;

/** So much of a text is looked at for each piece wanted: a word and the space after it, were every word the longest. */
const CHARACTERS_A_PIECE = LONGEST_WORD + 1;

/** Lower-cased and without accents, as the vocabulary is. */
const folded = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text.replaceAll(NOT_KEPT, '').normalize('NFD').replaceAll(ACCENTS, '').toLowerCase();

/**
 * BERT's uncased WordPiece (Devlin and others, BERT, 2019; Wu and others, Google's Neural Machine Translation System, 2016):
 * marks stand alone, and a word is the longest pieces that it has from its start on.
 * @param vocabulary the pieces in the order of their numbers
 */
export function openWordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
  const unknown = numbers.get(UNKNOWN)!;
  const longest = vocabulary.reduce((most, { length }) => Math.max(most, length), 0);
  const piecesOf = (word: string): number[] => {
    if (word.length > LONGEST_WORD) return [unknown];
    const pieces: number[] = [];
    for (let from = 0; from < word.length;) {
      const start = from === 0 ? '' : CONTINUED;
      let to = Math.min(word.length, from + longest);
      let number = numbers.get(start + word.slice(from, to));
      while (number === undefined && --to > from) number = numbers.get(start + word.slice(from, to));
      if (number === undefined) return [unknown];
      pieces.push(number);
      from = to;
    }
    return pieces;
  };
  return (text, most) => {
    const pieces: number[] = [];
    for (const [word] of folded(text.slice(0, most * CHARACTERS_A_PIECE)).matchAll(WORD)) {
      if (pieces.length >= most) break;
      pieces.push(...piecesOf(word));
    }
    return pieces.slice(0, most);
  };
}
