import type { How } from './found.ts';
import { idf } from './idf.ts';
import type { Meaning } from './meaning.ts';
import { kinOf } from './terms/countries.ts';
import type { Known, Vocabulary } from './stacks.ts';
import type { Token } from './terms/token.ts';

/** A content word of the question, and how near the words of the corpus are to it. */
export interface Asked {
  /** As the asker wrote it. */
  readonly text: string;
  /** The same lower-cased, without accents and marks. */
  readonly word: string;
  readonly name: boolean;
  /** How it is met in the corpus at best. */
  readonly how: How;
  /** What it is taken for, where it is a slip of the pen: as the articles write it, lower-cased; null otherwise. */
  readonly meant: string | null;
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

/** What may be looked up of the content words of a question: their terms, and those that stand for them less well. */
export const termsAsked = (found: readonly Token[]): string[] => [
  ...new Set(distinct(found).flatMap(({ term, name }) => [term].concat(kinOf(term, name)))),
];

function howMet(exact: Known | null, kin: readonly Known[], meant: Known | null): How {
  if (exact !== null) return 'word';
  if (kin.length > 0) return 'meaning';
  return meant === null ? 'nowhere' : 'typo';
}

/** The content words of a question, each once, in order. */
export function askedOf(
  query: string,
  found: readonly Token[],
  vocabulary: Vocabulary,
  meaning: Meaning | null,
): Asked[] {
  return distinct(found).map(({ term, word, name, start, end }): Asked => {
    const exact = vocabulary.term(term);
    const row = meaning?.row(word) ?? null;
    const others = kinOf(term, name);
    const kin = others.flatMap((other) => vocabulary.term(other) ?? []);
    // A word of the language is no slip of the pen for another: "frail" does not mean "fail".
    const slip = kin.length === 0 && (row === null || name);
    const meant = exact === null && slip ? vocabulary.meant(word) : null;
    const known = exact ?? kin[0] ?? meant;
    return {
      text: query.slice(start, end),
      word,
      // A country is a name though it be written small: no other country stands for it.
      name: name || others.length > 0,
      how: howMet(exact, kin, meant),
      meant: meant?.word ?? null,
      term: known?.number ?? null,
      kin: kin.flatMap(({ number }) => (number === known?.number ? [] : number)),
      weight: idf(vocabulary.passages, known?.passages ?? 0),
      paragraphWeight: idf(vocabulary.paragraphs, known?.paragraphs ?? 0),
      row,
    };
  });
}
