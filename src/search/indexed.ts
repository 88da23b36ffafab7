import { familyRows } from './family.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { headlineTokens, type Paragraph, paragraphsOf, passageTokens, type Text } from './passages.ts';

/** A paragraph with its words as numbers of forms. */
export interface IndexedParagraph {
  readonly paragraph: Paragraph;
  readonly headline: Int32Array;
  /** One for each of the paragraph's passages. */
  readonly sentences: readonly Int32Array[];
  /** How many words its sentences and its headline have. */
  readonly length: number;
}

/** A corpus made ready to be searched. */
export interface Indexed {
  readonly paragraphs: readonly IndexedParagraph[];
  readonly lexicon: Lexicon;
  /** The rows in the table of meanings of each form and its relatives. */
  readonly families: readonly (readonly number[])[];
  /** What each paragraph's sentences mean; null without a table. */
  readonly meanings: readonly (readonly Float32Array[])[] | null;
  readonly passages: number;
  /** In how many passages each term stands, by its number. */
  readonly passagesWith: Uint32Array;
  /** In how many paragraphs, headline included, each term stands. */
  readonly paragraphsWith: Uint32Array;
  readonly sentenceLength: number;
  readonly paragraphLength: number;
}

/** All words of a paragraph, its headline's first. */
export const formsOf = ({ headline, sentences }: IndexedParagraph): number[] =>
  [headline, ...sentences].flatMap((forms) => Array.from(forms));

/** Adds one to the count of every term in some forms, each term once. */
function count(forms: Iterable<number>, { termOf }: Lexicon, into: Uint32Array): void {
  const seen = new Set<number>();
  for (const form of forms) seen.add(termOf[form]!);
  for (const term of seen) into[term]!++;
}

const mean = (total: number, of: number): number => (of === 0 ? 0 : total / of);

/** Numbers and counts the words of a corpus, and looks up what they mean. */
export function indexOf(texts: readonly Text[], meaning: Meaning | null): Indexed {
  const lexicon = openLexicon();
  const paragraphs = paragraphsOf(texts).map((paragraph): IndexedParagraph => {
    const headline = Int32Array.from(headlineTokens(paragraph), (token) => lexicon.form(token));
    const sentences = paragraph.passages.map((passage) =>
      Int32Array.from(passageTokens(passage, paragraph.defined), (token) => lexicon.form(token)),
    );
    const length = sentences.reduce((sum, forms) => sum + forms.length, headline.length);
    return { paragraph, headline, sentences, length };
  });
  const sentences = paragraphs.flatMap((one) => one.sentences);
  const passagesWith = new Uint32Array(lexicon.terms.length);
  const paragraphsWith = new Uint32Array(lexicon.terms.length);
  for (const forms of sentences) count(forms, lexicon, passagesWith);
  for (const one of paragraphs) count(formsOf(one), lexicon, paragraphsWith);
  const families = lexicon.words.map((word, form) =>
    meaning ? familyRows(word, lexicon.terms[lexicon.termOf[form]!]!, meaning) : [],
  );
  const rows = (forms: Int32Array): number[] =>
    Array.from(forms).flatMap((form) => families[form]!.slice(0, 1));
  return {
    paragraphs,
    lexicon,
    families,
    meanings: meaning && paragraphs.map((one) => one.sentences.map((forms) => meaning.together(rows(forms)))),
    passages: sentences.length,
    passagesWith,
    paragraphsWith,
    sentenceLength: mean(
      sentences.reduce((sum, forms) => sum + forms.length, 0),
      sentences.length,
    ),
    paragraphLength: mean(
      paragraphs.reduce((sum, { length }) => sum + length, 0),
      paragraphs.length,
    ),
  };
}
