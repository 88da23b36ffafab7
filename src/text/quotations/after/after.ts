import { WH, type After } from './type.ts';
import { PRONOUNS } from '../../lexicon/grammar.ts';
import { overAddressee } from './addressee.ts';
import { beyond } from './adjunct.ts';
import { announced, isPlace, overAside } from './aside.ts';
import { isClause } from './clause.ts';
import { overTime } from './time.ts';
import type { Cue } from '../cue.ts';
import { isProgramme } from './programme.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { isDash, type Unit } from '../unit.ts';

/**
 * What follows the cue, its addressee and adjuncts stepped over ("told a news conference in Moscow on
 * Thursday that …").
 */
export function afterCue(units: readonly Unit[], cue: Cue): After {
  let i = cue.side === 'after' && cue.source ? (cue.source.until ?? cue.source.last) : cue.last;
  const frames = cue.verb?.frames;
  const resumes = units[Math.min(cue.first, cue.source?.first ?? cue.first) - 1]?.closes === true;
  if (frames?.has('told') && cue.verb?.lemma !== 'promise' && cue.verb?.lemma !== 'warn')
    i = overAddressee(units, i, units[(cue.source?.first ?? 0) - 1]?.kind !== 'quote');
  for (let guard = 0; guard < 12; guard++) {
    const unit = units[i];
    if (!unit) return { kind: 'end', at: i };
    if (unit.kind === 'quote' && isProgramme(units, i)) {
      i++;
      continue;
    }
    if (unit.kind === 'quote') return { kind: 'quote', at: i };
    if (unit.low === ':') return { kind: 'colon', at: i + 1 };
    const resumed = unit.low === ',' ? overAside(units, i + 1) : -1;
    if (resumed >= 0) return { kind: units[resumed]!.kind === 'quote' ? 'quote' : 'clause', at: resumed };
    const colon = unit.low === ',' ? announced(units, i + 1) : -1;
    if (colon >= 0) return { kind: 'colon', at: colon + 1 };
    if (unit.low === ',' && units[i + 2]?.low === ',' && isAdverb(units[i + 1]!)) {
      i += 3;
      continue;
    }
    if (unit.low === ',' && isPlace(units, i)) {
      i += 2;
      continue;
    }
    if (unit.low === ',')
      return units[i + 1]?.kind === 'quote' ? { kind: 'quote', at: i + 1 } : { kind: 'comma', at: i };
    // "Anna Berg said — “We won.”", "“We won,” said Anna Berg; “they lost.”"
    const next = units[i + 1];
    if ((isDash(unit) || unit.low === ';') && (next?.opens === true || (next?.kind === 'quote' && resumes)))
      return { kind: 'quote', at: i + 1 };
    if (unit.kind === 'sign' && unit.low !== '$' && unit.low !== '#' && unit.low !== '@')
      return { kind: 'stop', at: i };
    if (WH.test(unit.low)) return { kind: 'clause', at: i };
    const time = overTime(units, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (isAdverb(unit)) {
      i++;
      continue;
    }
    if (unit.low === 'to' && /^\p{Ll}+$/u.test(units[i + 1]?.low ?? '') && units[i + 1]!.kind === 'word') {
      if (frames?.has('infinitive')) return { kind: 'infinitive', at: i };
      const to = overAddressee(units, i + 1);
      if (to > i + 1 && (frames?.has('said') ?? false)) {
        i = to;
        continue;
      }
    }
    if (isPreposition(unit))
      return beyond(units, i, frames?.has('object') === true || frames?.has('mind') === true);
    if (frames?.has('quoted') && (PRONOUNS.has(unit.low) || unit.low === 'there'))
      return { kind: 'clause', at: i };
    const object = frames?.has('said') && cue.verb!.lemma !== 'say' && !isClause(units, i);
    if (object) return { kind: 'object', at: i };
    if (frames?.has('said') || frames?.has('told') || frames?.has('asked') || cue.verb === null)
      return { kind: 'clause', at: i };
    return { kind: 'object', at: i };
  }
  return { kind: 'stop', at: i };
}
