import { OBJECT_PRONOUNS } from '../../../grammar/pronouns.ts';
import { WH } from './type.ts';
import { phraseFrom } from '../phrase.ts';
import { isNoun, isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** Whoever is told is named in no more units than this. */
const LONGEST = 24;

/** Who is told without a word before or behind. */
const ALONE = /^(?:reporters|journalists|supporters|voters|lawmakers|everyone)$/u;

/** Over what goes on with a name: "Berg’s Anna", "Berg and". */
function overNames(units: readonly Unit[], from: number): number {
  let i = from;
  for (; i < units.length; i++) {
    const { low, kind } = units[i]!;
    if (low !== "'s" && low !== 'and' && !(kind === 'name' && units[i - 1]!.low === "'s")) break;
  }
  return i;
}

/**
 * The addressee of "told": "told a news conference that", "told him". Gives the unit after it.
 * @param leads whether nothing is said before the cue: then words in marks behind the addressee are what is said
 */
export function overAddressee(units: readonly Unit[], at: number, leads = false): number {
  const unit = units[at];
  if (!unit) return at;
  if (OBJECT_PRONOUNS.has(unit.low) || ALONE.test(unit.low)) return at + 1;
  if (unit.kind === 'quote' || unit.kind === 'sign' || WH.has(unit.low) || unit.low === 'to') return at;
  if (unit.kind === 'name') return overNames(units, at + 1);
  // "told the farmers “…”": what is said is none of those who are told.
  let until = at + 1;
  while (until < units.length && until - at < LONGEST && units[until]!.kind !== 'quote') until++;
  // "told the “tax on air” was over", "told the host of “Morning”": the marks belong to another noun.
  const before = units[until - 1]!;
  const inside = !leads || !isNoun(before) || isPreposition(before) || before.low === "'s";
  return phraseFrom(units, at, inside ? units.length : until)?.last ?? at;
}
