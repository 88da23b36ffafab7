import { type Postings, postingsOf } from '../engine/postings.ts';
import type { Meaning } from '../meaning.ts';
import type { Text } from '../passages.ts';
import type { Beside } from './beside.ts';
import { type Families, familiesOf, rowOf } from './families.ts';
import { type Lexicon, type Numbering, numbering } from './lexicon.ts';
import { type Before, type Bodies, formsIn, headlineOf, type Places, placesOf } from './places.ts';
import { type Senses, sensesOf } from './senses.ts';

/** What is worked out once about a corpus, and can be saved. */
export interface Laid {
  readonly places: Places;
  readonly lexicon: Lexicon;
  readonly families: Families;
  /** What the sentences mean; null without a table. */
  readonly senses: Senses | null;
  /** In which paragraphs, headline included, each term stands. */
  readonly postings: Postings;
  /** In how many passages each term stands, by its number. */
  readonly passagesWith: Uint32Array;
  /** What has come and gone since; left out where nothing has. */
  readonly beside?: Beside;
}

/** The terms of a paragraph, its headline's first. */
export function termsOf(
  { places, lexicon }: Pick<Laid, 'places' | 'lexicon'>,
  paragraph: number,
): Uint32Array {
  const { words, forms, sentences } = places;
  const headline = headlineOf(places, paragraph);
  const body = forms.subarray(words[sentences[paragraph]!], words[sentences[paragraph + 1]!]);
  const terms = new Uint32Array(headline.length + body.length);
  for (const [i, form] of headline.entries()) terms[i] = lexicon.termOf[form]!;
  for (const [i, form] of body.entries()) terms[headline.length + i] = lexicon.termOf[form]!;
  return terms;
}

/** In how many sentences each term stands. */
const countPassages = (places: Places, lexicon: Lexicon): Uint32Array =>
  addPassages(new Uint32Array(lexicon.terms.length), places, lexicon, 0, places.numbers.length, 1);

/**
 * Counts the terms of some sentences, each once a sentence.
 * @param counts where they are added, by term
 * @param first the first sentence, `end` the one after the last
 * @param by 1, or -1 to take them away
 */
export function addPassages(
  counts: Uint32Array,
  { words, forms }: Places,
  { termOf }: Lexicon,
  first: number,
  end: number,
  by: 1 | -1,
): Uint32Array {
  /** The latest sentence each term was met in, from 1. */
  const latest = new Uint32Array(counts.length);
  for (let sentence = first; sentence < end; sentence++)
    for (let at = words[sentence]!; at < words[sentence + 1]!; at++) {
      const term = termOf[forms[at]!]!;
      if (latest[term] === sentence + 1) continue;
      latest[term] = sentence + 1;
      counts[term]! += by;
    }
  return counts;
}

/** What was laid out before, perhaps with other articles and without some. */
export interface LaidBefore extends Pick<Laid, 'places' | 'lexicon' | 'families' | 'senses'>, Before {}

/**
 * Lays out a corpus: numbers and counts its words, and looks up what they mean.
 * @param meaning null without a table: then nothing is known of what they mean
 * @param before laid out with the same table: what can be is taken from there, and comes to the same
 * @param numbers perhaps with words that are numbered already
 * @param bodies which paragraphs are laid out; all when left out
 */
export function layOut(
  texts: readonly Text[],
  meaning: Meaning | null,
  before: LaidBefore | null = null,
  numbers: Numbering = numbering(),
  bodies?: Bodies,
): Laid {
  const { places, known, forms } = placesOf(texts, numbers, before, bodies);
  const { lexicon } = numbers;
  const families = familiesOf(lexicon, meaning, before && { families: before.families, known: forms });
  const rowsOf = (sentence: number): number[] =>
    Array.from(formsIn(places, sentence), (form) => rowOf(families, form)).filter((row) => row !== null);
  const paragraphs = Array.from(places.articles, (_, paragraph) => termsOf({ places, lexicon }, paragraph));
  return {
    places,
    lexicon,
    families,
    senses:
      meaning && sensesOf(places.numbers.length, rowsOf, meaning, { known, senses: before?.senses ?? null }),
    postings: postingsOf(paragraphs),
    passagesWith: countPassages(places, lexicon),
  };
}
