import type { Article } from '../corpus/article.ts';
import { type Alike, openAlike } from './index/alike.ts';
import { type Postings, postingsOf } from './engine/postings.ts';
import { type Families, familiesOf, rowOf } from './index/families.ts';
import type { Passage } from './found.ts';
import { type Lexicon, numbering } from './index/lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { Text } from './passages.ts';
import { formsIn, headlineOf, paragraphsOf, type Places, placesOf } from './index/places.ts';
import { type Senses, sensesOf } from './index/senses.ts';

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
}

/** A corpus made ready to be searched. */
export interface Indexed extends Laid {
  readonly articles: readonly Article[];
  /** Null without a table. */
  readonly alike: Alike | null;
  /** By sentence: the paragraph it stands in. */
  readonly paragraphOf: Uint32Array;
  readonly paragraphs: number;
  readonly passages: number;
  /** How many words they have on average, a paragraph's headline included. */
  readonly sentenceLength: number;
  readonly paragraphLength: number;
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

/** How many words a paragraph and the headline above it have. */
export function wordsIn({ places }: Indexed, paragraph: number): number {
  const { words, sentences } = places;
  const body = words[sentences[paragraph + 1]!]! - words[sentences[paragraph]!]!;
  return headlineOf(places, paragraph).length + body;
}

/** In how many paragraphs, headline included, a term stands. */
export const paragraphsWith = ({ postings: { starts } }: Indexed, term: number): number =>
  starts[term + 1]! - starts[term]!;

/** A sentence as it is found and shown. */
export function passageOf({ places, articles }: Indexed, paragraph: number, sentence: number): Passage {
  const { sentences, numbers, starts, ends, articles: owners } = places;
  const at = sentences[paragraph]! + sentence;
  return {
    article: articles[owners[paragraph]!]!,
    sentence: numbers[at]!,
    start: starts[at]!,
    end: ends[at]!,
  };
}

/** In how many sentences each term stands. */
function countPassages({ words, forms, numbers }: Places, { terms, termOf }: Lexicon): Uint32Array {
  const counts = new Uint32Array(terms.length);
  /** The latest sentence each term was met in, from 1. */
  const latest = new Uint32Array(terms.length);
  for (let sentence = 0; sentence < numbers.length; sentence++)
    for (let at = words[sentence]!; at < words[sentence + 1]!; at++) {
      const term = termOf[forms[at]!]!;
      if (latest[term] === sentence + 1) continue;
      latest[term] = sentence + 1;
      counts[term]!++;
    }
  return counts;
}

/** Lays out a corpus: numbers and counts its words, and looks up what they mean. */
export function layOut(texts: readonly Text[], meaning: Meaning | null): Laid {
  const numbers = numbering();
  const places = placesOf(texts, numbers);
  const { lexicon } = numbers;
  const families = familiesOf(lexicon, meaning);
  const rowsOf = (sentence: number): number[] =>
    Array.from(formsIn(places, sentence), (form) => rowOf(families, form)).filter((row) => row !== null);
  const paragraphs = Array.from(places.articles, (_, paragraph) => termsOf({ places, lexicon }, paragraph));
  return {
    places,
    lexicon,
    families,
    senses: meaning && sensesOf(places.numbers.length, rowsOf, meaning),
    postings: postingsOf(paragraphs),
    passagesWith: countPassages(places, lexicon),
  };
}

const mean = (total: number, of: number): number => (of === 0 ? 0 : total / of);

/** Makes a corpus that is laid out ready to be searched. */
export function indexed(laid: Laid, articles: readonly Article[]): Indexed {
  const { places } = laid;
  const [paragraphs, passages] = [places.articles.length, places.numbers.length];
  let words = places.forms.length;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) words += headlineOf(places, paragraph).length;
  return {
    ...laid,
    articles,
    alike: laid.senses && openAlike(laid.senses),
    paragraphOf: paragraphsOf(places),
    paragraphs,
    passages,
    sentenceLength: mean(places.forms.length, passages),
    paragraphLength: mean(words, paragraphs),
  };
}
