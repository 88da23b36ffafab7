import { DETERMINERS } from '../../grammar/determiners.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Act } from './act.ts';
import { timeless } from './timeless.ts';
import { placesIn, verbIn } from './verb-in.ts';

/**
 * Whether what a sentence ends with is said of something nearer than what was asked for: "The jet is the basis for a freighter, announced last
 * November", asked when the jet was announced. "The mill burned down, destroyed by lightning" has nothing nearer.
 */
export function isOfNearer(hit: Hit, told: Scene, asked: Act): boolean {
  const act = verbIn(hit, asked);
  const index = act === undefined ? -1 : clauseOf(told.clauses, act);
  const clause = told.clauses[index];
  const above = clause?.parent == null ? undefined : told.clauses[clause.parent];
  if (clause?.link !== 'participle' || clause.tense !== 'past' || above?.verb == null) return false;
  // "The bus, which is run by the army, crashed": a verb of its own. "Having left" is what the subject did.
  if (above.link === 'relative' || clause.opener === 'having') return false;
  const { words } = told;
  const from = firstFrom(words, clause.own);
  if (words[from - 1]?.low !== ',' || above.verb.end >= clause.own) return false;
  const verb = above.verb.end;
  const between = [...timeless(told)].filter(({ start, end }) => start >= verb && end < clause.own);
  const hasNearer = between.some(({ low, capital }) => capital || DETERMINERS.has(low));
  const places = placesIn(hit, asked.before);
  return hasNearer && places.length > 0 && places.every(({ end }) => end <= verb);
}
