import type { Article } from '../corpus/article.ts';
import type { Passage } from './found.ts';
import { type Alike, openAlike } from './index/alike.ts';
import type { Laid } from './index/lay-out.ts';
import { headlineOf, paragraphsOf } from './index/places.ts';
import { ratio } from './ratio.ts';

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

/** How many words a paragraph and the headline above it have. */
export function wordCount({ places }: Indexed, paragraph: number): number {
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
    sentenceLength: ratio(places.forms.length, passages),
    paragraphLength: ratio(words, paragraphs),
  };
}
