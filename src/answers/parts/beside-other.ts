import type { Hit } from '../../search/found.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isTold } from '../../text/dates/clauses/is-told.ts';
import { NAME } from '../when-ways.ts';
import { isBehind, PLACES, TOWARDS } from './aside-of.ts';
import type { AskedParts } from './asked-parts.ts';
import type { AskedPhrase } from './asked-phrase.ts';
import { isOnlyIn, wordsIn } from './named-by.ts';
import { isTogether } from '../told/together.ts';
import type { ToldParts } from './told-parts.ts';

const OPPOSITES = [
  ['before', 'after'],
  ['to', 'from'],
  ['for', 'against'],
  ['with', 'without'],
] as const;
const OPPOSITE: ReadonlyMap<string, string> = new Map(
  OPPOSITES.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** "Ordered jets from Acme and leased five from Nova", asked what was ordered from Nova: the verb has another behind the same preposition. */
function isCrossed(
  hit: Hit,
  { preposition, head }: AskedPhrase,
  { behind, clause }: ToldParts,
  clauses: readonly Clause[],
): boolean {
  const isOne = TOWARDS.test(preposition) || (PLACES.test(preposition) && NAME.test(head));
  return (
    isOne &&
    behind.some((one) => one.preposition === preposition) &&
    wordsIn(hit, [head]).every((place) => {
      const other = clauses[clauseOf(clauses, place)];
      return other !== undefined && other.start !== clause.start && isTold(other);
    })
  );
}

/**
 * Whether a sentence has beside its verb another thing than was asked: "before the eruption" for "after" it, what only another verb has, or, for
 * whom it was done to or for, who did it.
 * @param clauses of the sentence
 */
export function isBesideOther(
  hit: Hit,
  { others, agent, verb }: AskedParts,
  told: ToldParts,
  clauses: readonly Clause[],
): boolean {
  return others.some((other) => {
    const { preposition, head } = other;
    const places = wordsIn(hit, [head]);
    if (places.length === 0 || agent?.words.includes(head)) return false;
    const isTowards = preposition === 'of' || (TOWARDS.test(preposition) && preposition !== 'with');
    const doesIt = isTowards && told.agent !== null && told.clause.link !== 'relative' && !isTogether(verb);
    if (doesIt && isOnlyIn(hit, other, told.agent)) return true;
    const opposite = OPPOSITE.get(preposition);
    const isOpposite =
      opposite !== undefined && places.every((place) => isBehind(told, place, (one) => one === opposite));
    return isOpposite || isCrossed(hit, other, told, clauses);
  });
}
