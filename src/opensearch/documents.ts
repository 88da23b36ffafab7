import type { Meaning } from '../search/meaning.ts';
import { familyRows } from '../search/index/family.ts';
import { signsOf } from '../search/index/senses.ts';
import { bodyOf, headlineTokens, passageTokens, type Text } from '../search/passages.ts';
import type { Token } from '../search/terms/token.ts';
import { written, writtenForm } from './written.ts';

/** A document as it is written into an engine. */
export interface Written {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An article has fewer sentences than this. */
const WIDE = 2 ** 20;

/** The place of an article's paragraph or sentence among all. */
const placeAt = (article: number, at: number): number => article * WIDE + at;

/** Which of an article's paragraphs has a place. */
export const paragraphAt = (place: number): number => place % WIDE;

/**
 * Signs are compared in pairs: of the forty paragraphs nearest in meaning, pairs let 39 be found among 22,000 sentences, groups of
 * eight 24. Single signs would let all be found, at four times the work.
 */
const PAIR = 2;
const PAIRS = 32 / PAIR;
const VALUES = 2 ** PAIR;

/** What a vector's signs are found by: each pair of them, with where it stands. */
export const pairsOf = (together: Float64Array): string[] =>
  Array.from(signsOf(together)).flatMap((signs, at) =>
    Array.from({ length: PAIRS }, (_, pair) => {
      const value = (signs >>> (PAIR * pair)) % VALUES;
      return ((at * PAIRS + pair) * VALUES + value).toString(36);
    }),
  );

/** The row in the table that stands for a word itself, or null. */
const rowOf = ({ word, term }: Token, meaning: Meaning): number | null =>
  familyRows(word, term, meaning)[0] ?? null;

/**
 * All documents of an article: the article with its reading, its body's paragraphs and sentences.
 * @param place its number among the articles of the server
 * @param meaning null without a table: then nothing is found by meaning
 */
export function documentsOf(text: Text, place: number, meaning: Meaning | null): Written[] {
  const { id } = text.article;
  const headline = headlineTokens(text.article);
  const all: Written[] = [{ id, body: { place, record: { article: text.article, reading: text.reading } } }];
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
      const known = meaning && tokens.flatMap((token) => rowOf(token, meaning) ?? []);
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
          ...(known && known.length > 0 && { rows: known, signs: pairsOf(meaning.together(known)) }),
        },
      });
    }
  }
  return all;
}
