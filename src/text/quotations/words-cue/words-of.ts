import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { one } from '../subject/one.ts';
import { isDash, type Unit } from '../unit.ts';
import type { Given } from './given.ts';
import { named } from './named.ts';

/** "the verdict was plain:": no more units than this stand between. */
const NEAR = 4;

/** Where the words in marks that "the verdict of Berg was “…”" announces begin; -1 when nowhere. */
function announcedAt(units: readonly Unit[], last: number): number {
  // "The words of Berg – “a mess” – stung"
  const apart = units[last] !== undefined && (isDash(units[last]) || /^[(,]$/u.test(units[last].low));
  if (apart && units[last + 1]?.kind === 'quote') return last;
  if (units[last]?.low === ':') return units[last + 1]?.kind === 'quote' ? last : -1;
  if (!MAKES_PASSIVE.has(units[last]?.low ?? '')) return -1;
  for (let i = last + 1; i < units.length && i - last <= NEAR; i++) {
    if (units[i]!.kind === 'quote') return i === last + 1 || units[i - 1]!.low === ':' ? i - 1 : -1;
    if (units[i]!.kind === 'sign' && units[i]!.low !== ':') return -1;
  }
  return -1;
}

/** Who is named in "the verdict of Berg", from "the" on; null when it says nothing of words. */
export function nounOf(units: readonly Unit[], at: number, noun: RegExp): Given | null {
  return units[at]?.low === 'the' && noun.test(units[at + 1]?.low ?? '') && units[at + 2]?.low === 'of'
    ? named(units, at + 3, true)
    : null;
}

/** "the words Berg used were “…”", from "the" on. */
export function wordsUsed(units: readonly Unit[], at: number, noun: RegExp): Given | null {
  if (units[at]!.low !== 'the' || !noun.test(units[at + 1]?.low ?? '')) return null;
  const who = units[at + 2];
  const used = /^(?:used|uses|chose|spoke|wrote)$/u.test(units[at + 3]?.low ?? '');
  if (who?.person !== true || !used) return null;
  return MAKES_PASSIVE.has(units[at + 4]?.low ?? '') && units[at + 5]?.kind === 'quote'
    ? { source: one(at + 2), last: at + 4, sure: true }
    : null;
}

/** "The words of Berg were plain: “…”", "the verdict of Berg was “…”". */
export function wordsOf(units: readonly Unit[], at: number, noun: RegExp): Given | null {
  const said = nounOf(units, at, noun);
  const announces = said ? announcedAt(units, said.last) : -1;
  return said && announces >= 0 ? { ...said, last: announces } : null;
}

/** "“A mess” is the verdict of Berg", "“A mess” — those were the words of Berg", from the verb on. */
export function wereWordsOf(units: readonly Unit[], at: number, noun: RegExp): Given | null {
  if (!MAKES_PASSIVE.has(units[at]!.low)) return null;
  const back = /^(?:those|these|that|such|this)$/u.test(units[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const quote = back < at - 1 && units[back]?.kind === 'sign' ? back - 1 : back;
  return units[quote]?.kind === 'quote' ? nounOf(units, at + 1, noun) : null;
}
