import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { isSubject } from '../../text/dates/attach/topmost.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isTold } from '../../text/dates/clauses/is-told.ts';
import type { Reading } from '../../text/reading.ts';
import type { Dated } from '../when-passage.ts';
import { isOfSaying } from './of-saying.ts';
import { firstDated } from './first-dated.ts';
import { sceneOf } from '../scene-of.ts';

/** By the numbers of the clauses that have a time of their own: how many words of the question stand in each, the sentence's subject apart. */
function timedIn({ matched }: Hit, parts: Scene): ReadonlyMap<number, number> {
  const { clauses, times } = parts;
  const counts = new Map(times.filter(({ noun }) => noun === null).map(({ clause }) => [clause, 0]));
  for (const place of matched.flatMap(({ at }) => at.slice(0, 1))) {
    const clause = clauseOf(clauses, place);
    const count = counts.get(clause);
    if (count === undefined || (isTold(clauses[clause]!) && isSubject(parts, clause, place))) continue;
    counts.set(clause, count + 1);
  }
  return counts;
}

/** The clauses with the most words. */
function mostIn(counts: ReadonlyMap<number, number>): readonly number[] {
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([at, count]) => (count === most ? [at] : []));
}

/**
 * The clauses whose day may be meant: the main ones; where several have a time, "opened in 1969, closed in 2001", the one that has more words of the
 * question than any other, or the only main one of them, or none.
 */
function meantIn(hit: Hit, parts: Scene): readonly number[] {
  const { clauses } = parts;
  const counts = timedIn(hit, parts);
  if (counts.size < 2) return clauses.flatMap(({ link }, at) => (link === 'main' ? [at] : []));
  const closest = mostIn(counts);
  const meant = closest.length === 1 ? closest : closest.filter((at) => isTold(clauses[at]!));
  return meant.length === 1 ? meant : [];
}

/**
 * The day of that clause of a sentence which has more words of the question than any other with a time of its own: "was founded in 1999 and made its first
 * flight, to Dublin, in 2000". Null where fewer than two clauses have a time, several as many words, or another clause says what that one tells.
 */
export function dateMost(hit: Hit, reading: Reading): Dated | null {
  const parts = sceneOf(hit, reading);
  const counts = timedIn(hit, parts);
  const [at = -1, ...others] = mostIn(counts);
  const clause = parts.clauses[at];
  // "reported on Thursday that the eruption last year was followed", asked of the report.
  if (counts.size < 2 || others.length > 0 || !clause?.verb || clause.link === 'content') return null;
  return firstDated(hit, reading, parts, [clause.verb].values());
}

/**
 * The day of what a sentence tells before all else, that of its main verbs: of use where none of its words stands for the event and it is held
 * all the same to tell of it. None where it is planned or denied.
 * @param told where words of the question stand that name what happened; a day of another clause than theirs is not the event's
 */
export function dateMain(hit: Hit, reading: Reading, told: readonly Range[]): Dated | null {
  const parts = sceneOf(hit, reading);
  const { clauses } = parts;
  const met = hit.matched.flatMap(({ at }) => at);
  const verbs = meantIn(hit, parts)
    .values()
    .filter((at) => told.every((one) => clauseOf(clauses, one) === at) && !isOfSaying(clauses, at, met))
    .flatMap((at) => {
      const { verb } = clauses[at]!;
      return verb === null ? [] : [verb];
    });
  return firstDated(hit, reading, parts, verbs);
}
