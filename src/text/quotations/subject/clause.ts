import { VERBS } from '../../lexicon/verbs.ts';
import { PRONOUNS, FINITE, AUXILIARIES } from '../../lexicon/grammar.ts';
import { phraseEndingAt } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { one } from './one.ts';
import { type Unit, isDash } from '../unit.ts';

const LEADING = /^(?:and|but|or|so|yet|then|still|however|meanwhile|also|now)$/u;

const OPENS_ADJUNCT =
  /^(?:when|while|as|if|because|since|although|though|after|before|once|until|asked|told|unlike|given)$/u;

/** A dateline is no part of the clause: "WASHINGTON (Reuters) — ". */
function afterDateline(units: readonly Unit[], floor: number, ceiling: number): number {
  for (let i = floor; i < ceiling && i - floor < 8; i++) {
    const unit = units[i]!;
    if (isDash(unit) && unit.low !== '-') return i + 1;
    if (unit.kind !== 'name' && !unit.capital && !/^[(),.]$/u.test(unit.low)) break;
  }
  return floor;
}

/** "The ad hits Mrs Berg": a word in -s between a noun and a name or an article is a verb. */
const isPresent = (units: readonly Unit[], at: number): boolean => {
  const { low, kind, capital } = units[at]!;
  const next = units[at + 1];
  if (kind !== 'word' || capital || !/[^s']s$/u.test(low) || !next) return false;
  return next.kind === 'name' || /^(?:the|an?|his|her|its|their)$/u.test(next.low);
};

/** The subject of the clause that a row begins with: for "saying", "to warn", "and added". */
export function clauseSubject(units: readonly Unit[], floor: number, ceiling: number): Phrase | null {
  let at = afterDateline(units, floor, ceiling);
  for (let skipped = 0; skipped < 4 && at < ceiling; skipped++) {
    while (at < ceiling && (LEADING.test(units[at]!.low) || units[at]!.low === ',' || isAdverb(units[at]!)))
      at++;
    const unit = units[at];
    if (!unit || at >= ceiling) return null;
    if (unit.low === 'about' && units[at + 1]?.kind === 'number') {
      at++;
      break;
    }
    if (!isPreposition(unit) && !OPENS_ADJUNCT.test(unit.low) && !/^\p{L}+(?:ing|ed)$/u.test(unit.low)) break;
    // "Citing “a precaution”, Airbus said": the comma stands in the marks or after them.
    while (at < ceiling && units[at]!.low !== ',' && units[at]!.closes !== true) at++;
    if (units[at]?.closes === true) at++;
  }
  const unit = units[at];
  if (!unit || at >= ceiling) return null;
  if (PRONOUNS.has(unit.low)) return one(at);
  if (unit.kind === 'name' && units[at + 1]?.low !== "'s") return one(at);
  let last = at;
  while (last < ceiling && last - at < 12) {
    const next = units[last]!;
    if (
      next.kind === 'sign' ||
      next.kind === 'quote' ||
      FINITE.has(next.low) ||
      VERBS.get(next.low)?.form === 'past' ||
      AUXILIARIES.has(next.low)
    ) {
      if (next.low !== "'s" || next.kind === 'sign') break;
    }
    if (last > at && (/^\p{L}+ed$/u.test(next.low) || isPresent(units, last))) break;
    last++;
  }
  while (last > at && isAdverb(units[last - 1]!)) last--;
  const phrase = last > at ? phraseEndingAt(units, last - 1, at) : null;
  return phrase?.first === at ? phrase : null;
}
