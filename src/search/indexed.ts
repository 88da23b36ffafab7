import type { Article } from '../corpus/article.ts';
import type { Passage } from './found.ts';
import type { Order } from './engine/engine.ts';
import { type Alike, openAlike } from './index/alike.ts';
import { isThere, orderOf } from './index/beside.ts';
import type { Laid } from './index/lay-out.ts';
import type { Senses } from './index/senses.ts';
import { headlineOf, paragraphsOf } from './index/places.ts';
import { ratio } from './ratio.ts';

/** A corpus made ready to be searched. */
export interface Indexed extends Laid {
  /** By number: of those that are gone there is none. */
  readonly articles: readonly Article[];
  /** How paragraphs follow each other. */
  readonly order: Order;
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

/** Copies what sentences mean with the first question that asks for it: an article that is added need not wait for that. */
function alikeIn(senses: Senses): Alike {
  let known: Alike | undefined;
  return (together, most, allowed) => (known ??= openAlike(senses))(together, most, allowed);
}

/** Makes a corpus that is laid out ready to be searched. @param articles by their numbers there */
export function indexed(laid: Laid, articles: readonly Article[]): Indexed {
  const { places } = laid;
  const { articles: owners, sentences, words: starts, headlines } = places;
  let [paragraphs, passages, long, words] = [0, 0, 0, 0];
  for (let paragraph = 0; paragraph < owners.length; paragraph++) {
    const article = owners[paragraph]!;
    if (!isThere(laid, article)) continue;
    const [from, end] = [sentences[paragraph]!, sentences[paragraph + 1]!];
    const body = starts[end]! - starts[from]!;
    paragraphs++;
    passages += end - from;
    long += body;
    words += body + headlines[article + 1]! - headlines[article]!;
  }
  return {
    ...laid,
    articles,
    order: orderOf(laid),
    alike: laid.senses && alikeIn(laid.senses),
    paragraphOf: paragraphsOf(places),
    paragraphs,
    passages,
    sentenceLength: ratio(long, passages),
    paragraphLength: ratio(words, paragraphs),
  };
}
