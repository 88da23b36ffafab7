import { CONJUNCTIONS, DETERMINERS, FINITE, PRONOUNS, RELATIVES } from '../lexicon/grammar.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { AUXILIARIES } from '../lexicon/grammar.ts';
import { beforeTime, isAdverb, isPreposition, phraseEndingAt, phraseFrom, type Phrase } from './phrase.ts';
import { isSpeaker } from './speaks.ts';
import { isDash, type Unit } from './unit.ts';

const one = (at: number): Phrase => ({ first: at, last: at + 1, head: at });

/** How many inserts between a subject and its verb are stepped over: "Hill, a doctor, 45, of Leeds, said". */
const INSERTS = 6;
const FARTHEST = 60;
/** A name that follows its description comes within so many units. */
const APPOSED = 8;
/** A relative clause without commas is no longer than this, in units. */
const RELATIVE = 16;

/** Whether the units from `first` can be an insert: an apposition, a relative clause, an age. */
function insertLike(units: readonly Unit[], first: number): boolean {
  const unit = units[first]!;
  return (
    unit.kind === 'name' ||
    unit.kind === 'number' ||
    unit.capital ||
    DETERMINERS.has(unit.low) ||
    RELATIVES.has(unit.low) ||
    OFFICES.has(unit.low) ||
    isPreposition(unit) ||
    isAdverb(unit) ||
    /(?:ing|ed)$/u.test(unit.low) ||
    /^(?:himself|herself|once|now|then|when|while|as|whose|according|born|former|co-founder|speaking)$/u.test(
      unit.low,
    ) ||
    OFFICES.has(units[first + 1]?.low ?? '') ||
    unit.low.includes('-')
  );
}

const isBreak = (unit: Unit): boolean => unit.closes === true || /^[;:?!]$/u.test(unit.low);

/** The start of the comma-bounded segment that ends before `comma`; -1 when a break comes first. */
function segmentStart(units: readonly Unit[], comma: number, floor: number, sign: string): number {
  for (let i = comma - 1; i >= floor && comma - i < FARTHEST; i--) {
    if (isBreak(units[i]!)) return -1;
    if (units[i]!.low === sign) return i + 1;
  }
  return -1;
}

/** The subject before an insert that ends at `at`: "Dmitry Peskov, his spokesman, said". */
function acrossInserts(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const sign = units[at]!.low;
  let end = at;
  for (let hop = 0; hop < INSERTS; hop++) {
    const start = segmentStart(units, end, floor, sign === ')' ? '(' : sign);
    if (start <= floor || start >= end) return null;
    const earlier = sign === ')' ? -1 : segmentStart(units, start - 1, floor, sign);
    const single = start === end - 1 && units[start]!.kind === 'name';
    const relative = earlier > floor && RELATIVES.has(units[earlier]!.low);
    const phrase = subjectEnding(units, start - 2, floor);
    // A name alone is itself the subject ("his spokesman, Dmitry Peskov, said"), unless a relative clause is still open.
    if (single && hop === 0 && !relative && sign === ',' && !(phrase && units[phrase.head]!.kind === 'name'))
      return one(start);
    if (!insertLike(units, start)) return null;
    if (phrase && fills(units, phrase, earlier)) {
      // "…, the mayor, who is 45, said": a description between commas leads on to the name before it.
      const apposed = earlier > floor && phrase.first === earlier && units[phrase.head]!.kind !== 'name';
      if (!(apposed && units[earlier - 2]?.kind === 'name')) return phrase;
    }
    if (sign === ')') return phrase;
    end = start - 1;
  }
  return null;
}

/** Whether a phrase is all of its segment between commas, but for a conjunction or an adjunct before it. */
function fills(units: readonly Unit[], { first, head }: Phrase, segment: number): boolean {
  if (segment < 0 || first <= segment) return true;
  const before = units[first - 1]!;
  if (CONJUNCTIONS.has(before.low) && !RELATIVES.has(before.low)) return true;
  return units[head]!.kind === 'name' && isPreposition(units[segment]!) && !isPreposition(before);
}

function subjectEnding(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const unit = units[at];
  if (!unit || at < floor) return null;
  if (PRONOUNS.has(unit.low)) return one(at);
  // "Sen. Claire McCaskill (D-Mo.), who …"
  if (unit.low === ')') {
    const open = segmentStart(units, at, floor, '(');
    return open > floor + 1 ? phraseEndingAt(units, open - 2, floor) : null;
  }
  return phraseEndingAt(units, at, floor);
}

/** The noun at `end` with what stands before it, up to a preposition: for "in response to critics saying". */
export function nounBefore(units: readonly Unit[], end: number, floor: number): Phrase | null {
  let first = end;
  while (first > floor && !isPreposition(units[first - 1]!)) first--;
  return phraseEndingAt(units, end, first);
}

/** Steps left over adverbs, auxiliaries and words of time. */
export function beforeVerb(units: readonly Unit[], verb: number, floor: number): number {
  let at = verb - 1;
  for (;;) {
    const unit = units[at];
    if (!unit || at < floor) return at;
    const time = beforeTime(units, at, floor);
    if (time < at) at = time;
    else if (isAdverb(unit) || (AUXILIARIES.has(unit.low) && unit.kind === 'word')) at--;
    else return at;
  }
}

/** The subject that stands before the verb at `verb`: "Dimitri Simes, president of the Nixon Center, said". */
export function subjectBefore(units: readonly Unit[], verb: number, floor: number): Phrase | null {
  const at = beforeVerb(units, verb, floor);
  const unit = units[at];
  if (!unit || at < floor) return null;
  if (unit.low === ',' || isDash(unit) || unit.low === ')') return acrossInserts(units, at, floor);
  if (unit.low === 'who' || unit.low === 'which' || unit.low === 'that') {
    const left = units[at - 1];
    const noun = left && (left.low === ',' || isDash(left)) ? at - 2 : at - 1;
    const before = units[noun]?.kind === 'name' ? one(noun) : subjectEnding(units, noun, floor);
    return before && { ...one(at), of: before.head };
  }
  const phrase = subjectEnding(units, at, floor);
  const head = phrase && units[phrase.head]!;
  if (head && (head.kind === 'name' || PRONOUNS.has(head.low) || isSpeaker(head))) return phrase;
  return beyondRelative(units, at, floor) ?? phrase;
}

/** The noun before a relative clause without commas: "the groups who wrote to her on Thursday say". */
function beyondRelative(units: readonly Unit[], at: number, floor: number): Phrase | null {
  for (let i = at; i > floor && at - i < RELATIVE; i--) {
    const unit = units[i]!;
    if (unit.kind === 'sign' || unit.kind === 'quote') return null;
    if (unit.low === 'who') return subjectEnding(units, i - 1, floor);
  }
  return null;
}

/** The subject that stands after the verb: "said Masha Lipman". */
export function subjectAfter(units: readonly Unit[], verb: number, ceiling: number): Phrase | null {
  const unit = units[verb + 1];
  if (!unit || verb + 1 >= ceiling) return null;
  if (PRONOUNS.has(unit.low)) return one(verb + 1);
  const phrase = phraseFrom(units, verb + 1, ceiling);
  // "said Airbus President and Chief Executive, Tom Enders."
  if (!phrase || units[phrase.head]!.person === true) return phrase;
  for (let i = phrase.last; i < ceiling && i - phrase.last < APPOSED; i++) {
    const next = units[i]!;
    if (next.kind === 'quote' || (next.kind === 'sign' && next.low !== ',')) break;
    if (next.person === true && units[i - 1]!.low === ',' && (units[i + 1]?.kind ?? 'sign') === 'sign')
      return one(i);
  }
  return phrase;
}

const LEADING = /^(?:and|but|or|so|yet|then|still|however|meanwhile|also|now)$/u;
const OPENS_ADJUNCT =
  /^(?:when|while|as|if|because|since|although|though|after|before|once|until|asked|told|unlike|given)$/u;

/**
 * The nearest name or pronoun before `at` that stands as a subject does: after a sign or a conjunction, and
 * before a verb. "In Salem, New Hampshire, Trump went after Bush, calling him …" gives Trump.
 */
export function nearSubject(units: readonly Unit[], at: number, floor: number): Phrase | null {
  let place: Phrase | null = null;
  for (let i = at - 1; i >= floor && at - i < FARTHEST; i--) {
    const unit = units[i]!;
    if (unit.closes === true || unit.low === ';') break;
    if (unit.kind !== 'name' && !PRONOUNS.has(unit.low)) continue;
    const before = units[i - 1];
    const next = units[i + 1];
    const opens =
      i === floor ||
      before === undefined ||
      before.kind === 'sign' ||
      before.closes === true ||
      CONJUNCTIONS.has(before.low) ||
      isAdverb(before);
    const verb =
      next !== undefined &&
      next.kind === 'word' &&
      next.low !== "'s" &&
      !isPreposition(next) &&
      !CONJUNCTIONS.has(next.low) &&
      !next.low.endsWith('ing') &&
      !next.capital;
    if (!opens || !verb) continue;
    if (unit.kind !== 'name' || unit.person === true) return one(i);
    place ??= one(i);
  }
  return place;
}

/** A dateline is no part of the clause: "WASHINGTON (Reuters) — ". */
function afterDateline(units: readonly Unit[], floor: number, ceiling: number): number {
  for (let i = floor; i < ceiling && i - floor < 8; i++) {
    const unit = units[i]!;
    if (isDash(unit) && unit.low !== '-') return i + 1;
    if (unit.kind !== 'name' && !unit.capital && !/^[(),.]$/u.test(unit.low)) break;
  }
  return floor;
}

/** The subject of the clause that a row begins with: for "saying", "to warn", "and added". */
export function clauseSubject(units: readonly Unit[], floor: number, ceiling: number): Phrase | null {
  let at = afterDateline(units, floor, ceiling);
  for (let skipped = 0; skipped < 4 && at < ceiling; skipped++) {
    while (at < ceiling && (LEADING.test(units[at]!.low) || units[at]!.low === ',' || isAdverb(units[at]!)))
      at++;
    const unit = units[at];
    if (!unit || at >= ceiling) return null;
    if (!isPreposition(unit) && !OPENS_ADJUNCT.test(unit.low) && !/^\p{L}+(?:ing|ed)$/u.test(unit.low)) break;
    while (at < ceiling && units[at]!.low !== ',' && units[at]!.kind !== 'quote') at++;
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
    if (last > at && /^\p{L}+ed$/u.test(next.low)) break;
    last++;
  }
  while (last > at && isAdverb(units[last - 1]!)) last--;
  const phrase = last > at ? phraseEndingAt(units, last - 1, at) : null;
  return phrase?.first === at ? phrase : null;
}
