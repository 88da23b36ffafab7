import { type Compared, isAnswered } from './confidence.ts';
import type { Found, Hit } from './found.ts';
import type { Meaning } from './meaning.ts';
import type { Part } from './part.ts';
import type { Question } from './question.ts';
import { holding, isShort, namesEvent } from './short/short-topic.ts';

type Outcome = Pick<Found, 'outcome' | 'hits' | 'bearing'>;

/** A topic of a word or two is there or not. */
function ofShort(query: string, question: Question, hits: readonly Hit[], meaning: Meaning | null): Outcome {
  const held = Map.groupBy(hits, (hit) => holding(query, question, hit, meaning));
  const [itself, otherwise] = [held.get('itself') ?? [], held.get('otherwise') ?? []];
  const bearing = itself.length > 0 ? itself : otherwise;
  const unnamed = otherwise.length > 0 ? 'bearing' : 'closest';
  const outcome = itself.length > 0 ? 'answered' : unnamed;
  // Of what happened, the passage that tells it comes before one that only speaks of whom it happened to.
  const others = hits.filter((hit) => !bearing.includes(hit));
  return { outcome, hits: namesEvent(question) ? [...bearing, ...others] : hits, bearing };
}

/**
 * What a search came to, and the hits that belong to it.
 * @param hits best first
 * @param bearing those of them that have what was asked
 * @param parts what makes it more or less sure that the first answers
 */
export function outcomeOf(
  compared: Omit<Compared, 'ranked'>,
  hits: readonly Hit[],
  bearing: readonly Hit[],
  parts: readonly Part[],
  meaning: Meaning | null,
): Outcome {
  const { query, question } = compared;
  const [best] = hits;
  if (!best) return { outcome: 'nothing', hits, bearing };
  if (isShort(query, question)) return ofShort(query, question, hits, meaning);
  if (isAnswered(compared, best, parts))
    return { outcome: 'answered', hits, bearing: [...new Set([best, ...bearing])] };
  return { outcome: bearing.length > 0 ? 'bearing' : 'closest', hits, bearing };
}
