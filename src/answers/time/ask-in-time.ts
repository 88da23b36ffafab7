import { timelineWords } from '../../words/timeline.ts';
import type { Answer } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { ask } from '../ask.ts';
import { isWithin } from '../same-place.ts';
import { ofMatter } from '../timeline/of-matter.ts';
import { holds, type Period } from './period.ts';

/**
 * Passages that answer a question without its time, limited to those that certainly describe, or were said or published in, that period.
 * @param question without the time
 * @returns null where there are none: then the time may be looked for as words
 */
export function askInTime(archive: Archive, question: string, period: Period): Answer | null {
  const found = archive.search.find(question);
  if (found.outcome !== 'answered') return null;
  const then = ofMatter(archive, question, found).filter(
    ({ placed }) => placed !== null && holds(period, placed),
  );
  const hits = found.bearing.filter((hit) => then.some((one) => isWithin(hit, one)));
  if (hits.length === 0) return null;
  const search = { ...archive.search, find: () => ({ ...found, hits, bearing: hits }) };
  const answer = ask({ ...archive, search }, question);
  const inferred = hits.some(({ passage: { article } }) => article.published.basis === 'inferred');
  return { ...answer, says: [...answer.says, timelineWords.narrowed(period, inferred)] };
}
