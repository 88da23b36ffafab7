import { asks } from './asks.ts';
import type { Asked } from './asked.ts';
import { bearing } from './bearing.ts';
import { rounded } from './engine/engine.ts';
import type { Closeness } from './closeness.ts';
import { type Indexed, passageOf } from './indexed.ts';
import type { Part } from './part.ts';
import type { Nearness } from './nearness.ts';
import { ratio } from './ratio.ts';
import type { Evidence } from './weigh/evidence.ts';
import { weigh } from './weigh/weigh.ts';

/** A sentence with what speaks for it, and its place in the ranking. */
export interface Ranked {
  readonly paragraph: number;
  /** Its place among the paragraph's sentences. */
  readonly sentence: number;
  readonly evidence: Evidence;
  readonly score: number;
  /** What its paragraph has its place by: the evidence of the sentence that takes it highest. */
  readonly lead: Evidence;
  /** How far the sentence stands behind the one of its paragraph that answers best. */
  readonly behind: number;
  /** How much meaning counted for this question, by the table and by the encoder. */
  readonly trust: number;
  readonly trustInLike: number;
}

/*
 * Weights were chosen on the development sets by `npm run eval:search`: words first; meaning a little where the words are met,
 * and most of all where they are not. See docs/constants.md.
 */
const SENTENCE = 0.3;
const PAIRS = 0.1;
const MEANING_LEAST = 0.1;
const MEANING_MOST = 1.5;
/** The encoder's: much where the words are not met, and a little where they are, lest it part what they tell apart. See docs/constants.md. */
const LIKE_LEAST = 0.5;
const LIKE_MOST = 2;
/** Of two sentences of a paragraph. See docs/constants.md. */
const LIKE_WITHIN = 0.6;
/** Met to this share or less, the question's words tell little and meaning all; met to the other, the reverse. See docs/constants.md. */
const UNMET = 0.2;
const MET = 0.67;

/** How far the question's words are not met, by how much of it the best paragraph has: 0 to 1. */
function unmetOf(all: readonly Evidence[]): number {
  const met = all.reduce((most, { paragraphMet }) => Math.max(most, paragraphMet), 0);
  return Math.min(1, Math.max(0, (MET - met) / (MET - UNMET)));
}

/** How much meaning counts, by how far the words are unmet and how much of the question the table knows. */
function trustInMeaning(unmet: number, asked: readonly Asked[]): number {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const known = asked.reduce((sum, { weight, row }) => sum + (row === null ? 0 : weight), 0);
  const familiar = ratio(known, whole);
  return familiar * familiar * (MEANING_LEAST + (MEANING_MOST - MEANING_LEAST) * unmet);
}

/** What tells one sentence of a paragraph from the others; headline words and the paragraph itself cannot. */
const within = ({ own, pairs, around, near, meaning, like }: Evidence, bears: boolean, at: number): number =>
  own +
  0.05 * pairs +
  0.2 * around +
  0.2 * near +
  0.2 * meaning +
  LIKE_WITHIN * like +
  (bears ? 0.1 : 0) +
  0.03 / (1 + at);

/**
 * Ranks the sentences of some paragraphs. A paragraph stands as high as its best sentence takes it, and inside it
 * sentences follow each other by how well each alone answers.
 * @param candidates numbers of paragraphs
 * @param closeness null without a table
 * @param likeness null without vectors
 * @param most how many paragraphs to keep
 */
export function rank(
  query: string,
  asked: readonly Asked[],
  candidates: readonly number[],
  index: Indexed,
  nearness: Nearness,
  closeness: Closeness | null,
  likeness: Float32Array | null,
  most: number,
): Ranked[] {
  const weighed = candidates.map((paragraph) => ({
    paragraph,
    evidence: weigh(paragraph, asked, index, nearness, closeness, likeness),
  }));
  const unmet = unmetOf(weighed.flatMap(({ evidence }) => evidence));
  const trust = trustInMeaning(unmet, asked);
  const trustInLike = LIKE_LEAST + (LIKE_MOST - LIKE_LEAST) * unmet;
  const worth = ({ paragraph, sentence, pairs, near, meaning, like }: Evidence): number =>
    paragraph + SENTENCE * sentence + PAIRS * pairs + trust * (near + meaning) + trustInLike * like;
  const led = (paragraph: number, evidence: readonly Evidence[]) => {
    const worths = evidence.map(worth);
    const highest = Math.max(...worths);
    return { paragraph, evidence, worth: highest, lead: evidence[worths.indexOf(highest)]! };
  };
  const kind = asks(query);
  return weighed
    .map(({ paragraph, evidence }) => led(paragraph, evidence))
    .toSorted((a, b) => b.worth - a.worth || index.order(a.paragraph, b.paragraph))
    .slice(0, most)
    .flatMap(({ paragraph, evidence, worth: best, lead }) => {
      const merits = evidence.map((one, at) => {
        const passage = passageOf(index, paragraph, at);
        return within(one, bearing(kind, query, passage.article.text, passage).length > 0, at);
      });
      const first = Math.max(...merits);
      return evidence.map((one, sentence): Ranked => {
        const behind = first - merits[sentence]!;
        return {
          paragraph,
          sentence,
          evidence: one,
          score: rounded(best - behind),
          lead,
          behind,
          trust,
          trustInLike,
        };
      });
    })
    .toSorted(
      (a, b) => b.score - a.score || index.order(a.paragraph, b.paragraph) || a.sentence - b.sentence,
    );
}

/** What a sentence has its place from: the parts add up to its score. */
export const rankingParts = ({ lead, behind, trust, trustInLike }: Ranked): Part[] => [
  { name: 'paragraph', value: lead.paragraph, weight: 1 },
  { name: 'sentence', value: lead.sentence, weight: SENTENCE },
  { name: 'pairs', value: lead.pairs, weight: PAIRS },
  { name: 'near', value: lead.near, weight: trust },
  { name: 'meaning', value: lead.meaning, weight: trust },
  { name: 'like', value: lead.like, weight: trustInLike },
  { name: 'behind', value: behind, weight: -1 },
];
