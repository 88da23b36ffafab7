import { SIZE } from '../search/encoder/network.ts';
import { lengthOf, type Meaning } from '../search/meaning.ts';
import { familyRows } from '../search/index/family.ts';
import { signsOf } from '../search/index/senses.ts';
import { bodyOf, headlineTokens, passageTokens, type Text } from '../search/passages.ts';
import type { Token } from '../search/terms/token.ts';
import { signsOfBytes, vectorWritten } from './by-vectors.ts';
import { type FoundBy, foundByWritten } from './found-by.ts';
import { signsWritten } from './signs.ts';
import { written, writtenForm } from './written.ts';

/** A document as it is written into an engine. */
export interface Written {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** That a document is removed from there. */
export interface Removed {
  readonly id: string;
  readonly body: null;
}

/** An article has fewer sentences than this. */
const WIDE = 2 ** 20;

/** The place of an article's paragraph or sentence among all. */
const placeAt = (article: number, at: number): number => article * WIDE + at;

/** Which of an article's paragraphs has a place. */
export const paragraphAt = (place: number): number => place % WIDE;

/** Where an article stands among the others, and what tells what is written of it from anything else. */
export interface Standing {
  readonly place: number;
  readonly stamp: string;
}

/** The row in the table that stands for a word itself, or null. */
const rowOf = ({ word, term }: Token, meaning: Meaning): number | null =>
  familyRows(word, term, meaning)[0] ?? null;

/** What a sentence means, for being found by it. */
function meantBy(tokens: readonly Token[], meaning: Meaning): object {
  const rows = tokens.flatMap((token) => rowOf(token, meaning) ?? []);
  if (rows.length === 0) return {};
  const together = meaning.together(rows);
  return { rows, meant: Math.fround(lengthOf(together)), signs: signsWritten(signsOf(together)) };
}

/** The vectors of the sentences of an article's body, in order. */
export interface OfSentences {
  readonly all: Int8Array;
  /** Whether the engine finds the nearest itself. */
  readonly isForNearest: boolean;
}

/** A sentence's vector, for being found by it. */
function likenessWritten({ all, isForNearest }: OfSentences, sentence: number): object {
  const vector = all.subarray(sentence * SIZE, (sentence + 1) * SIZE);
  const found = isForNearest ? { near: [...vector] } : { likes: signsWritten(signsOfBytes(vector)) };
  return { vector: vectorWritten(vector), ...found };
}

/**
 * All documents of an article: the article with its reading, its body's paragraphs and sentences.
 * @param meaning null without a table: then nothing is found by meaning
 * @param vectors null without
 * @param foundBy what it is found by as a whole; null where it is not
 */
export function documentsOf(
  text: Text,
  { place, stamp }: Standing,
  meaning: Meaning | null,
  vectors: OfSentences | null = null,
  foundBy: FoundBy | null = null,
): Written[] {
  const { id } = text.article;
  const headline = headlineTokens(text.article);
  const record = { article: text.article, reading: text.reading };
  const all: Written[] = [{ id, body: { place, stamp, record, ...(foundBy && foundByWritten(foundBy)) } }];
  let sentence = 0;
  for (const [paragraph, passages] of bodyOf(text).entries()) {
    const each = passages.map((passage) => passageTokens(passage));
    const terms = [...headline, ...each.flat()].map(({ term }) => written(term));
    all.push({
      id: `${id}-p${paragraph}`,
      body: {
        article: id,
        at: placeAt(place, paragraph),
        terms: terms.join(' '),
        different: new Set(terms).size,
        length: terms.length,
      },
    });
    for (const tokens of each) {
      const likeness = vectors && likenessWritten(vectors, sentence);
      all.push({
        id: `${id}-s${sentence++}`,
        body: {
          article: id,
          within: placeAt(place, paragraph),
          sentence: placeAt(place, sentence),
          words: [...new Set(tokens.map(({ word }) => written(word)))],
          stands: [...new Set(tokens.map(({ term }) => written(term)))],
          forms: tokens.map(({ word, term }) => writtenForm(word, term)),
          long: tokens.length,
          ...(meaning && meantBy(tokens, meaning)),
          ...likeness,
        },
      });
    }
  }
  return all;
}
