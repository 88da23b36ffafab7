import type { Range } from '../../../../corpus/span.ts';
import { clauseOf } from '../../clauses/clause-at.ts';
import type { Scene } from '../scene.ts';
import { afterAside } from './after-aside.ts';
import { anniversary } from './anniversary.ts';
import { beside } from './beside.ts';
import { byAnnouncing } from './by-announcing.ts';
import { causing } from './causing.ts';
import { circumstance } from './circumstance.ts';
import { cleft } from './cleft.ts';
import { content } from './content.ts';
import { coordinate } from './coordinate.ts';
import { countedFrom } from './counted-from.ts';
import type { Dated, Dating, DatingRule } from './dating-rule.ts';
import { didSo } from './did-so.ts';
import { document } from './document.ts';
import { due } from './due.ts';
import { firstTo } from './first-to.ts';
import { fronted } from './fronted.ts';
import { infinitive } from './infinitive.ts';
import { noun } from './noun.ts';
import { order } from './order.ts';
import { ownClause } from './own-clause.ts';
import { postponed } from './postponed.ts';
import { side } from './side.ts';
import { sincePassive } from './since-passive.ts';
import { theDayThat } from './the-day-that.ts';
import { timeWhen } from './time-when.ts';
import { told } from './told.ts';
import { tookPlace } from './took-place.ts';
import { visit } from './visit.ts';
import { votedTo } from './voted-to.ts';
import { whenFirst } from './when-first.ts';

/** Where the event's own words have a date. */
const OF_WORDS: readonly DatingRule[] = [noun, beside, due, anniversary, tookPlace];
/** Where its clause has one, a clause beside it, or the one above it. */
const OF_CLAUSES: readonly DatingRule[] = [
  didSo,
  countedFrom,
  timeWhen,
  theDayThat,
  postponed,
  side,
  told,
  sincePassive,
  ownClause,
  cleft,
  fronted,
  whenFirst,
  afterAside,
  document,
  coordinate,
  byAnnouncing,
  content,
  order,
  circumstance,
  visit,
  firstTo,
  causing,
  votedTo,
  infinitive,
];

/**
 * Which time expression of a sentence dates an event in it, decided by clauses and never by distance: the date of a
 * *said* is the day of the saying, and of what was said to have happened only an upper bound. The first rule decides.
 * @param event where the event's word stands, inside the sentence of `scene`
 * @returns null when the sentence gives no day for it
 */
export function dating(scene: Scene, event: Range): Dating | null {
  const given = givenIn(scene, event, clauseOf(scene.clauses, event));
  return given && (first(OF_WORDS, given) ?? first(OF_CLAUSES, given));
}

/** What the rules of clauses find for the verb of a clause. */
function ofClause(scene: Scene, event: Range, index: number): Dating | null {
  const given = givenIn(scene, event, index);
  return given && first(OF_CLAUSES, given);
}

function givenIn(scene: Scene, event: Range, index: number): Dated | null {
  const clause = scene.clauses[index];
  if (clause === undefined) return null;
  const dates = scene.times.filter(({ timex }) => timex.type === 'DATE' || timex.type === 'TIME');
  const free = dates.filter((placed) => placed.noun === null || placed.occasion);
  const above = (): Dating | null =>
    clause.parent === null || clause.link === 'relative'
      ? null
      : ofClause(scene, scene.clauses[clause.parent]?.verb ?? event, clause.parent);
  return { scene, event, dates, free, index, above };
}

function first(rules: readonly DatingRule[], given: Dated): Dating | null {
  for (const { name, find } of rules) {
    const found = find(given);
    if (found !== null) return { ...found, rule: name };
  }
  return null;
}
