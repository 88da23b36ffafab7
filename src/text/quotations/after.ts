import {
  AUXILIARIES,
  CONJUNCTIONS,
  FINITE,
  MONTHS,
  OBJECT_PRONOUNS,
  PERIODS,
  PRONOUNS,
  WEEKDAYS,
  WHICH_PERIOD,
} from '../lexicon/grammar.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { isAdverb, isPreposition, phraseFrom } from './phrase.ts';
import type { Unit } from './unit.ts';

/** What follows a cue; `at` is the unit with which what is said would begin. */
export interface After {
  readonly kind: 'end' | 'stop' | 'comma' | 'quote' | 'colon' | 'clause' | 'object' | 'infinitive' | 'phrase';
  readonly at: number;
}

const WH = /^(?:that|if|whether|how|why|what|where|who|when|which)$/u;
/** How far ahead of a verb "that" or a mark is looked for, over an adjunct. */
const ADJUNCT = 28;
/** Words in marks longer than this, in UTF-16 units, are an utterance after any adjunct. */
const UTTERANCE = 32;
/** Within so many units a clause shows its verb. */
const CLAUSE = 14;

/** Steps right over a time: "on Thursday", "last month", "in May 2008". */
function overTime(units: readonly Unit[], at: number): number {
  let i = at;
  if (/^(?:on|in|early|late|since|by|at|of)$/u.test(units[i]?.low ?? '')) i++;
  if (units[i]?.low === 'the' && WHICH_PERIOD.has(units[i + 1]?.low ?? '')) i++;
  const unit = units[i];
  if (!unit) return at;
  if (WEEKDAYS.has(unit.low)) i++;
  else if (MONTHS.has(unit.low)) i++;
  else if (WHICH_PERIOD.has(unit.low) && PERIODS.has(units[i + 1]?.low ?? '')) i += 2;
  else if (unit.kind === 'number' && i > at && /^(?:1[89]|20)\d\d$/u.test(unit.low)) i++;
  else return at;
  while (
    i < units.length &&
    (PERIODS.has(units[i]!.low) || units[i]!.kind === 'number' || MONTHS.has(units[i]!.low))
  )
    i++;
  return i;
}

/** The addressee of "told": "told a news conference that", "told him". Gives the unit after it. */
function overAddressee(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (!unit) return at;
  if (
    OBJECT_PRONOUNS.has(unit.low) ||
    /^(?:reporters|journalists|supporters|voters|lawmakers|everyone)$/u.test(unit.low)
  )
    return at + 1;
  if (unit.kind === 'quote' || unit.kind === 'sign' || WH.test(unit.low) || unit.low === 'to') return at;
  if (unit.kind === 'name') {
    let i = at + 1;
    while (
      units[i]?.low === "'s" ||
      (units[i]?.kind === 'name' && units[i - 1]?.low === "'s") ||
      units[i]?.low === 'and'
    )
      i++;
    return i;
  }
  return phraseFrom(units, at, units.length)?.last ?? at;
}

/**
 * What follows the cue, its addressee and adjuncts stepped over ("told a news conference in Moscow on
 * Thursday that …").
 */
export function afterCue(units: readonly Unit[], cue: Cue): After {
  let i = cue.side === 'after' && cue.source ? cue.source.last : cue.last;
  const frames = cue.verb?.frames;
  if (frames?.has('told') && cue.verb?.lemma !== 'promise' && cue.verb?.lemma !== 'warn')
    i = overAddressee(units, i);
  for (let guard = 0; guard < 12; guard++) {
    const unit = units[i];
    if (!unit) return { kind: 'end', at: i };
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

/** Whether a finite verb comes soon: "announced the deal was off", not "announced the deal". */
function isClause(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i - from < CLAUSE; i++) {
    const { low, kind } = units[i]!;
    if (kind === 'sign' && /^[.;:]$/u.test(low)) return false;
    const form = VERBS.get(low)?.form;
    if (kind !== 'word' || i === from) continue;
    if (AUXILIARIES.has(low) || FINITE.has(low) || form === 'past' || form === 's' || low.endsWith('ed'))
      return true;
  }
  return PRONOUNS.has(units[from]!.low);
}

/** What follows a short aside between commas: "She also said, without evidence, that …". -1 when nothing does. */
function overAside(units: readonly Unit[], from: number): number {
  if (units[from]?.kind === 'quote') return -1;
  for (let i = from; i < units.length && i - from < 12; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quote' || /^[.:;?!]$/u.test(unit.low) || VERBS.get(unit.low)?.form === 'ing')
      return -1;
    if (unit.low === ',') return units[i + 1]?.low === 'that' || units[i + 1]?.kind === 'quote' ? i + 1 : -1;
  }
  return -1;
}

/** The colon after an aside: "he said, somewhat cryptically: “…”". -1 when there is none near. */
function announced(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length && i - from < 10; i++) {
    if (units[i]!.low === ':') return units[i + 1]?.kind === 'quote' || i + 1 === units.length ? i : -1;
    if (units[i]!.kind === 'quote') return -1;
  }
  return -1;
}

/** Whether a comma stands inside a place: "in Salem, New Hampshire on Monday that". */
function isPlace(units: readonly Unit[], comma: number): boolean {
  const next = units[comma + 1];
  if (units[comma - 1]?.kind !== 'name' || next?.kind !== 'name') return false;
  for (let i = comma + 2; i < units.length && i - comma < 8; i++) {
    if (units[i]!.low === 'that' || units[i]!.kind === 'quote') return true;
    if (units[i]!.kind === 'sign' && units[i]!.low !== ',') return false;
  }
  return false;
}

/** After a preposition: the adjunct ends where "that", a mark, a pronoun's clause or a sign follows. */
function beyond(units: readonly Unit[], from: number, object: boolean): After {
  for (let i = from + 1; i < units.length && i - from < ADJUNCT; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quote') {
      const before = units[i - 1]!;
      const part =
        before.kind === 'word' &&
        before.low !== 'that' &&
        !(unit.opens === true && unit.end - unit.start > UTTERANCE);
      return part ? { kind: 'phrase', at: from } : { kind: 'quote', at: i };
    }
    if (unit.low === ':') return { kind: 'colon', at: i + 1 };
    if (unit.low === ',') {
      if (units[i + 1]?.kind === 'quote') return { kind: 'quote', at: i + 1 };
      if (isPlace(units, i)) continue;
      return object ? { kind: 'phrase', at: from } : { kind: 'comma', at: i };
    }
    if (unit.low === 'that' && units[i - 1]!.kind !== 'sign' && !isPreposition(units[i - 1]!))
      return { kind: 'clause', at: i };
    if (
      PRONOUNS.has(unit.low) &&
      !isPreposition(units[i - 1]!) &&
      !CONJUNCTIONS.has(units[i - 1]!.low) &&
      !object
    )
      return { kind: 'clause', at: i };
    if (unit.kind === 'sign' && /^[.;?!—–]$/u.test(unit.low)) break;
    if (CONJUNCTIONS.has(unit.low)) break;
  }
  return { kind: 'phrase', at: from };
}
