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
  /** How much meaning counted for this question. */
  readonly trust: number;
}

/*
 * Weights were chosen on the development sets by `npm run eval:search`, flat maxima throughout: words first; meaning a
 * little where the words are met, and most of all where they are not.
 */
const SENTENCE = 0.3;
const PAIRS = 0.1;
const MEANING_LEAST = 0.1;
const MEANING_MOST = 1.5;
/** Met to this share or less, the question's words tell little and meaning all; met to the other, the reverse. */
const UNMET = 0.2;
const MET = 0.45;

/** How much meaning counts, by how much of the question the best paragraph has in words and the table knows. */
function trustInMeaning(all: readonly Evidence[], asked: readonly Asked[]): number {
  const met = all.reduce((most, { paragraphMet }) => Math.max(most, paragraphMet), 0);
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const known = asked.reduce((sum, { weight, row }) => sum + (row === null ? 0 : weight), 0);
  const unmet = Math.min(1, Math.max(0, (MET - met) / (MET - UNMET)));
  const familiar = ratio(known, whole);
  return familiar * familiar * (MEANING_LEAST + (MEANING_MOST - MEANING_LEAST) * unmet);
}

/** What tells one sentence of a paragraph from the others; headline words and the paragraph itself cannot. */
const within = ({ own, pairs, around, near, meaning }: Evidence, bears: boolean, at: number): number =>
  own + 0.05 * pairs + 0.2 * around + 0.2 * near + 0.2 * meaning + (bears ? 0.1 : 0) + 0.03 / (1 + at);

/**
 * Ranks the sentences of some paragraphs. A paragraph stands as high as its best sentence takes it, and inside it
 * sentences follow each other by how well each alone answers.
 * @param candidates numbers of paragraphs
 * @param closeness null without a table
 * @param most how many paragraphs to keep
 */
export function rank(
  query: string,
  asked: readonly Asked[],
  candidates: readonly number[],
  index: Indexed,
  nearness: Nearness,
  closeness: Closeness | null,
  most: number,
): Ranked[] {
  const weighed = candidates.map((paragraph) => ({
    paragraph,
    evidence: weigh(paragraph, asked, index, nearness, closeness),
  }));
  const trust = trustInMeaning(
    weighed.flatMap(({ evidence }) => evidence),
    asked,
  );
  const worth = ({ paragraph, sentence, pairs, near, meaning }: Evidence): number =>
    paragraph + SENTENCE * sentence + PAIRS * pairs + trust * (near + meaning);
  const led = (paragraph: number, evidence: readonly Evidence[]) => {
    const worths = evidence.map(worth);
    const highest = Math.max(...worths);
    return { paragraph, evidence, worth: highest, lead: evidence[worths.indexOf(highest)]! };
  };
  const kind = asks(query);
  return weighed
    .map(({ paragraph, evidence }) => led(paragraph, evidence))
    .toSorted((a, b) => b.worth - a.worth || a.paragraph - b.paragraph)
    .slice(0, most)
    .flatMap(({ paragraph, evidence, worth: best, lead }) => {
      const merits = evidence.map((one, at) => {
        const passage = passageOf(index, paragraph, at);
        return within(one, bearing(kind, query, passage.article.text, passage).length > 0, at);
      });
      const first = Math.max(...merits);
      return evidence.map((one, sentence): Ranked => {
        const behind = first - merits[sentence]!;
        return { paragraph, sentence, evidence: one, score: rounded(best - behind), lead, behind, trust };
      });
    })
    .toSorted((a, b) => b.score - a.score || a.paragraph - b.paragraph || a.sentence - b.sentence);
}

/** What a sentence has its place from: the parts add up to its score. */
export const rankingParts = ({ lead, behind, trust }: Ranked): Part[] => [
  { name: 'paragraph', value: lead.paragraph, weight: 1 },
  { name: 'sentence', value: lead.sentence, weight: SENTENCE },
  { name: 'pairs', value: lead.pairs, weight: PAIRS },
  { name: 'near', value: lead.near, weight: trust },
  { name: 'meaning', value: lead.meaning, weight: trust },
  { name: 'behind', value: behind, weight: -1 },
];
