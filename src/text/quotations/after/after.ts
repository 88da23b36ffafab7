import type { VerbForm } from '../../lexicon/verbs.ts';
import { WH, type After } from './type.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { overAddressee } from './addressee.ts';
import { beyond } from './adjunct.ts';
import { announced, isPlace, overAside } from './aside.ts';
import { isClause } from './clause.ts';
import { overTime } from './time.ts';
import type { Cue } from '../cue.ts';
import { isProgramme } from './programme.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { isDash, isMarkedAt, lowAt, type Unit } from '../unit.ts';

/** Where what follows the cue begins: behind the subject, and behind whoever is told. */
function startOf(units: readonly Unit[], { side, source, last, verb }: Cue): number {
  const at = side === 'after' && source ? (source.until ?? source.last) : last;
  if (!verb?.frames.has('told') || verb.lemma === 'promise' || verb.lemma === 'warn') return at;
  return overAddressee(units, at, !isMarkedAt(units, (source?.first ?? 0) - 1));
}

/** What a comma leads to; the unit behind it where it is stepped over. */
function afterComma(units: readonly Unit[], at: number): After | number {
  const resumed = overAside(units, at + 1);
  if (resumed >= 0) return { kind: isMarkedAt(units, resumed) ? 'quote' : 'clause', at: resumed };
  const colon = announced(units, at + 1);
  if (colon >= 0) return { kind: 'colon', at: colon + 1 };
  if (lowAt(units, at + 2) === ',' && isAdverb(units[at + 1]!)) return at + 3;
  if (isPlace(units, at)) return at + 2;
  return isMarkedAt(units, at + 1) ? { kind: 'quote', at: at + 1 } : { kind: 'comma', at };
}

/** What a sign leads to, other than a comma; null for one that goes with a word: "$5". */
function afterSign(units: readonly Unit[], at: number, resumes: boolean): After | null {
  const unit = units[at]!;
  if (unit.low === ':') return { kind: 'colon', at: at + 1 };
  const next = units[at + 1];
  // "Anna Berg said — “We won.”", "“We won,” said Anna Berg; “they lost.”"
  if ((isDash(unit) || unit.low === ';') && (next?.opens === true || (next?.kind === 'quote' && resumes)))
    return { kind: 'quote', at: at + 1 };
  return unit.kind === 'sign' && !/^[$#@]$/u.test(unit.low) ? { kind: 'stop', at } : null;
}

/** "to" before an infinitive, or before whoever is told; null where it is neither. */
function afterTo(
  units: readonly Unit[],
  at: number,
  frames: VerbForm['frames'] | undefined,
): After | number | null {
  const next = units[at + 1];
  if (units[at]!.low !== 'to' || next?.kind !== 'word' || !/^\p{Ll}+$/u.test(next.low)) return null;
  if (frames?.has('infinitive')) return { kind: 'infinitive', at };
  const to = frames?.has('said') ? overAddressee(units, at + 1) : at;
  return to > at + 1 ? to : null;
}

/** What a word begins that no adjunct begins with: what is said, as a clause, or an object. */
function said(units: readonly Unit[], at: number, verb: Cue['verb']): After['kind'] {
  const frames = verb?.frames;
  const { low } = units[at]!;
  if (frames?.has('quoted') && (PRONOUNS.has(low) || low === 'there')) return 'clause';
  if (frames?.has('said') && verb!.lemma !== 'say' && !isClause(units, at)) return 'object';
  const reports = !frames || frames.has('said') || frames.has('told') || frames.has('asked');
  return reports ? 'clause' : 'object';
}

/** What stands at one unit; another unit where it is stepped over. */
function stepOver(units: readonly Unit[], at: number, verb: Cue['verb'], resumes: boolean): After | number {
  const unit = units[at];
  if (!unit) return { kind: 'end', at };
  if (unit.kind === 'quote') return isProgramme(units, at) ? at + 1 : { kind: 'quote', at };
  if (unit.low === ',') return afterComma(units, at);
  const sign = afterSign(units, at, resumes);
  if (sign) return sign;
  if (WH.has(unit.low)) return { kind: 'clause', at };
  const time = overTime(units, at);
  if (time > at) return time;
  if (isAdverb(unit)) return at + 1;
  const frames = verb?.frames;
  const to = afterTo(units, at, frames);
  if (to !== null) return to;
  if (isPreposition(unit))
    return beyond(units, at, frames?.has('object') === true || frames?.has('mind') === true);
  return { kind: said(units, at, verb), at };
}

/** No more than so many adjuncts are stepped over. */
const MOST = 12;

/**
 * What follows the cue, its addressee and adjuncts stepped over ("told a news conference in Moscow on
 * Thursday that …").
 */
export function afterCue(units: readonly Unit[], cue: Cue): After {
  const resumes = units[Math.min(cue.first, cue.source?.first ?? cue.first) - 1]?.closes === true;
  let at = startOf(units, cue);
  for (let steps = 0; steps < MOST; steps++) {
    const after = stepOver(units, at, cue.verb, resumes);
    if (typeof after !== 'number') return after;
    at = after;
  }
  return { kind: 'stop', at };
}
