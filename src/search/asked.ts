import type { How } from './found.ts';
import { idf } from './idf.ts';
import { type Indexed, paragraphsWith } from './indexed.ts';
import type { Meaning } from './meaning.ts';
import { kinOf } from './terms/countries.ts';
import type { Token } from './terms/token.ts';
import { meant } from './meant.ts';

/** A content word of the question, and how near the words of the corpus are to it. */
export interface Asked {
  /** As the asker wrote it. */
  readonly text: string;
  /** The same lower-cased, without accents and marks. */
  readonly word: string;
  readonly name: boolean;
  /** How it is met in the corpus at best. */
  readonly how: How;
  /** The number of the term that is the word itself, or what it was probably meant to be; null when there is none. */
  readonly term: number | null;
  /** Terms that stand for it less well: the country for its people. */
  readonly kin: readonly number[];
  /** What it tells that a passage, or a paragraph, has it. */
  readonly weight: number;
  readonly paragraphWeight: number;
  /** Its own row in the table of meanings. */
  readonly row: number | null;
}

/** The first token of each term, in order. */
const distinct = (found: readonly Token[]): readonly Token[] => {
  const seen = new Set<string>();
  return found.filter(({ term }) => !seen.has(term) && seen.add(term));
};

/** The content words of a question, each once, in order. */
export function askedOf(
  query: string,
  found: readonly Token[],
  index: Indexed,
  meaning: Meaning | null,
): Asked[] {
  return distinct(found).map(({ term, word, name, start, end }): Asked => {
    const exact = index.lexicon.term(term);
    const row = meaning?.row(word) ?? null;
    const kin = kinOf(term, name).flatMap((other) => index.lexicon.term(other) ?? []);
    // A word of the language is no slip of the pen for another: "frail" does not mean "fail".
    const slip = kin.length === 0 && (row === null || name);
    const number = exact ?? kin[0] ?? (slip ? meant(word, index) : null);
    return {
      text: query.slice(start, end),
      word,
      name: name || kin.length > 0,
      how: exact !== null ? 'word' : kin.length > 0 ? 'meaning' : number !== null ? 'typo' : 'nowhere',
      term: number,
      kin: kin.filter((one) => one !== number),
      weight: idf(index.passages, number === null ? 0 : index.passagesWith[number]!),
      paragraphWeight: idf(index.paragraphs, number === null ? 0 : paragraphsWith(index, number)),
      row,
    };
  });
}
