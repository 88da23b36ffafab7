import { asks, type Asks } from './asks.ts';
import { ANSWERED } from './confidence.ts';
import type { Asked } from './asked.ts';
import type { Values } from './evidence/values.ts';
import type { Found, Hit, How, Match } from './found.ts';
import type { Part } from './part.ts';
import { isQuestion, type Question } from './question.ts';
import { type Ranked, rankingParts } from './rank.ts';

/** One passage found, and why it stands where it stands. Offsets are UTF-16 into the article's text. */
interface Chosen {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** As the hit has it: 0 to 1, comparable across questions. */
  readonly score: number;
  readonly matched: readonly Match[];
  /** What its place among the others comes from. */
  readonly ranking: readonly Part[];
}

/** Why a search came to what it came to. Plain data: it goes into JSON as it stands. */
export interface Explanation {
  readonly query: string;
  readonly question: boolean;
  /** What it asks for, by its form. */
  readonly asks: Asks;
  readonly outcome: Found['outcome'];
  /** The content words of the question, and how much each tells: rarer ones more. */
  readonly words: readonly {
    readonly text: string;
    readonly how: How;
    readonly name: boolean;
    readonly weight: number;
  }[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
  /** How many articles were searched, and of how many. */
  readonly articles: { readonly searched: number; readonly of: number };
  /** How many paragraphs were looked at closely. */
  readonly considered: number;
  readonly passages: readonly Chosen[];
  /** What makes it more or less sure that the first passage answers: a sum, squeezed between 0 and 1. */
  readonly sure: readonly Part[];
  /** All that was measured of it, whether or not it counts; null without a passage. */
  readonly values: Values | null;
  /** How sure it must be that a question is answered; a topic also is when all its words are met. */
  readonly needed: number;
}

/** What a search had before it was put into words. */
export interface Searched {
  readonly query: string;
  readonly question: Question;
  readonly asked: readonly Asked[];
  readonly considered: number;
  readonly values: Values | null;
  readonly sure: readonly Part[];
  readonly shown: readonly { readonly one: Ranked; readonly hit: Hit }[];
  readonly found: Found;
}

/**
 * The explanation of a search.
 * @param articles how many it was allowed, of how many
 */
export function explanationOf(
  { query, question, asked, considered, values, sure, shown, found }: Searched,
  articles: Explanation['articles'],
): Explanation {
  return {
    query,
    question: isQuestion(query),
    asks: asks(query),
    outcome: found.outcome,
    words: asked.map(({ name, weight }, i) => ({ ...found.words[i]!, name, weight })),
    phrases: question.phrases,
    without: question.without,
    articles,
    considered,
    passages: shown.map(({ one, hit: { passage, score, matched } }) => ({
      article: passage.article.id,
      start: passage.start,
      end: passage.end,
      score,
      matched,
      ranking: rankingParts(one),
    })),
    sure,
    values,
    needed: ANSWERED,
  };
}
