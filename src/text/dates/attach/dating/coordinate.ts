import { firstFrom } from '../../../first-from.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Dated, DatingRule } from './dating-rule.ts';
import { LEAD } from './fronted.ts';
import { related } from './relation.ts';

/** So much may stand before the verb of a clause that has no subject of its own. See docs/constants.md. */
const BEFORE_VERB = 16;

/** "built in 1955 and sold", "born on 3 May 1950 and died in Kiel": a year two acts seldom share, and of a life never. */
const YEAR = /^\d{4}$/u;

/** A list of more acts than these shares no day. */
const LONGEST = 6;

/** Whether a clause goes on with what its subject did in the one before it. */
function goesOn({ clauses }: Scene, index: number): boolean {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (clause.verb === null || before?.verb == null || clause.link === 'adverbial') return false;
  if (clause.tense !== 'past' || before.tense !== 'past' || clause.parent !== before.parent) return false;
  return clause.verb.start - clause.start <= BEFORE_VERB;
}

/** "On Monday Roe entered a shop, took a knife and ran": where the time that all of them share may stand, for the last. */
function sharedFrom({ scene, free, index }: Dated): Placed | undefined {
  const beside = free.find((time) => time.clause === index - 1);
  if (beside !== undefined) return beside;
  let first = index;
  while (first > 0 && index - first < LONGEST && goesOn(scene, first)) first--;
  const opening = free.find((time) => time.clause === first);
  if (opening === undefined || firstFrom(scene.words, opening.timex.start) > LEAD) return undefined;
  const between = free.some(({ clause }) => clause > first && clause < index);
  return between ? undefined : opening;
}

/** "failed on Thursday but agreed …": a clause that shares the subject before it shares its day. */
export const coordinate: DatingRule = {
  name: 'coordinate',
  find(given) {
    const { scene, index } = given;
    if (!goesOn(scene, index)) return null;
    const placed = sharedFrom(given);
    if (placed === undefined || (placed.timex.anchor === null && YEAR.test(placed.timex.value))) return null;
    const verb = scene.clauses[placed.clause]!.verb!;
    return scene.words[firstFrom(scene.words, verb.start)]?.low === 'born'
      ? null
      : related(placed, 'coordinate', verb);
  },
};
