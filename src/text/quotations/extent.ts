import { CONJUNCTIONS, FINITE, RELATIVES, WEEKDAYS } from '../lexicon/grammar.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { isAdverb, isPreposition } from './phrase/words.ts';
import { isDash, type Unit } from './unit.ts';

/** Words that lead from a fragment in marks back to the reporter's clause. */
const SUBORDINATE = /^(?:after|before|when|while|as|until|because|since|although|though|during)$/u;
/** A fragment in marks stands at most so many units after the cue: "called it a “mess,” as …". */
const FRAGMENT = 3;
const JOINS = /^(?:and|but|or|while|although|though|as)$/u;

/** A cue within so many units goes with the relative clause before it. */
const RELATIVE = 12;

/** The first unit of a cue together with its subject. */
export const cueStart = (cue: Cue): number =>
  cue.side === 'before' && cue.source ? Math.min(cue.source.first, cue.first) : cue.first;

/** The cue whose content is measured, and whether that is a clause. */
export interface Own {
  readonly cue: Cue;
  readonly clause: boolean;
}

/** Whether a second verb of the same subject goes with the first ("called it “…” and said …"), not with what is said. */
function coordinate(units: readonly Unit[], own: Own | undefined, other: Cue): boolean {
  if (!own || other.side !== 'shared' || other.verb?.form !== own.cue.verb?.form) return false;
  const next = units[other.last];
  const announces = next?.kind === 'quote' || next?.low === 'that' || units[other.last + 1]?.kind === 'quote';
  const { frames } = other.verb!;
  const speech = (frames.has('said') || frames.has('told')) && !frames.has('mind');
  const marked = units.slice(other.last, other.last + 10).some(({ kind }) => kind === 'quote');
  return !own.clause || announces || speech || marked;
}

/** Where what is said ends, to the right of `from`: at the row's end, or where another cue's clause begins. */
export function extentRight(units: readonly Unit[], from: number, cues: readonly Cue[], own?: Own): number {
  let end = units.length;
  const main = mainAfter(units, from);
  for (const cue of cues) {
    // "Cruz, who proposed repealing it, said": a verb whose subject came before.
    const start = cueStart(cue) > from ? cueStart(cue) : cue.first;
    // "that while he fears …": the clause has only begun.
    if (start <= from + 2 && !units.slice(from, start).some(({ kind }) => kind === 'quote')) continue;
    if (start >= end) break;
    if (start === main) continue;
    let left = start - 1;
    while (left > from && isAdverb(units[left]!)) left--;
    const before = units[left]!;
    const comma = before.low === ',' || before.kind === 'quote' || isDash(before);
    const joined = JOINS.test(before.low) || (before.low === 'with' && units[left - 1]?.low === ',');
    if (
      comma ||
      (joined && (cue.side === 'before' || units[left - 1]?.low === ',' || coordinate(units, own, cue)))
    ) {
      let at = left;
      if (before.kind === 'quote') at = left + 1;
      else if (joined && units[at - 1]?.low === ',') at--;
      if (at > from) {
        end = at;
        break;
      }
    }
  }
  for (let i = from; i < end; i++) {
    const unit = units[i]!;
    // After words in marks that close with their own sign the reporter goes on.
    const uttered = unit.closes === true && (i === from || unit.opens === true || !units[i + 1]?.low);
    if (uttered && i + 1 < end && !goesOn(units, i + 1)) return i + 1;
    if (unit.kind === 'quote' && i === from && SUBORDINATE.test(units[i + 1]?.low ?? '')) return i + 1;
    const paused = unit.closes === true ? i + 1 : units[i + 1]?.low === ',' ? i + 2 : -1;
    const short = own?.clause === false && unit.kind === 'quote' && i - from <= FRAGMENT;
    if (short && paused > 0 && SUBORDINATE.test(units[paused]?.low ?? '')) return i + 1;
    if (i > from && unit.low === ',' && breaksOff(units, i + 1)) return i;
    if (unit.low === ';') return i;
    // "announced the plan, where he said …": the reporter goes on about the object.
    if (i > from && own?.clause === false && unit.low === 'where')
      if (cues.some(({ first, side }) => side === 'before' && first > i && first - i <= 3)) return i;
    if (i > from && own?.clause === false && unit.low === ',' && RELATIVES.has(units[i + 1]?.low ?? ''))
      if (cues.some(({ first }) => first > i && first - i < RELATIVE)) return i;
    if (unit.kind === 'quote' && reporterGoesOn(units, i + 1)) return i + 1;
    if (i > from && unit.low === 'when' && units[i + 1]?.low === 'asked')
      return units[i - 1]!.low === ',' ? i - 1 : i;
  }
  while (end > from && units[end - 1]!.kind === 'sign' && !/^[)%\]]$/u.test(units[end - 1]!.low)) end--;
  return end;
}

const OPENS_SUBORDINATE = /^(?:although|though|while|because|since|if|unless|once|when|despite|given)$/u;

/** Where the main clause of what is said begins, when a subordinate one leads up to it: "that, although …, Airbus offered". */
function mainAfter(units: readonly Unit[], from: number): number {
  if (units[from]?.low !== 'that') return -1;
  const at = units[from + 1]?.low === ',' ? from + 2 : from + 1;
  if (!OPENS_SUBORDINATE.test(units[at]?.low ?? '')) return -1;
  const comma = units.findIndex((unit, i) => i > at && unit.low === ',');
  return comma === -1 ? -1 : comma + 1;
}

/** Whether what follows words in marks is still the speaker's: "and “…”", "and that". */
function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.kind === 'quote') return true;
  if (!/^(?:and|but|or)$/u.test(unit.low)) return false;
  const next = units[at + 1];
  return next?.kind === 'quote' || next?.low === 'that' || next?.low === 'a' || next?.low === 'the';
}

const isFinite = ({ low }: Unit): boolean =>
  FINITE.has(low) ||
  VERBS.get(low)?.form === 'past' ||
  /^(?:was|were|is|are|has|have|had|did|does)$/u.test(low);

const OCCASION =
  /^(?:interview|statement|speech|news|rally|conference|debate|appearance|tweet|post|letter|email|e-mail|address|memo|briefing|message|column|article)$/u;

/** Whether after words in marks the reporter says where or when: "before leaving", "in an interview", a dash. */
function reporterGoesOn(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  const next = units[at + 1];
  if (!first || !next) return false;
  const apart = first.low !== '-' || (units[at - 1]!.end < first.start && first.end < next.start);
  if (isDash(first) && apart) return !units.slice(at + 1).some((unit) => isDash(unit));
  if (/^(?:before|after|while|when|by)$/u.test(first.low) && next.low.endsWith('ing')) return true;
  // "“…” Wednesday on the show"
  if (WEEKDAYS.has(first.low) && (isPreposition(next) || next.kind === 'sign')) return true;
  // "“…,” but stopped short"
  if (units[at - 1]!.closes === true && /^(?:but|yet)$/u.test(first.low) && isFinite(next)) return true;
  if (!/^(?:in|at|on|during)$/u.test(first.low)) return false;
  return units.slice(at + 1, at + 5).some(({ low }) => OCCASION.test(low));
}

const breaksOff = (units: readonly Unit[], at: number): boolean => {
  const low = units[at]?.low ?? '';
  return /^(?:citing|referring|speaking|alluding|pointing|according|prompting|drawing|referencing)$/u.test(
    low,
  );
};

/** Where what is said begins, to the left of `to`: after a colon, another cue's clause, or at the row's start. */
export function extentLeft(units: readonly Unit[], to: number, floor: number): number {
  let first = floor;
  for (let i = floor; i < to; i++) if (units[i]!.low === ':' || units[i]!.low === ';') first = i + 1;
  if (/^(?:but|and|so|yet)$/u.test(units[first]?.low ?? '') && first + 1 < to) first++;
  if (units[first]?.low === ',') first++;
  return first;
}

/** Whether the units before a comma are a whole clause, not an adjunct such as "In Texas". */
export function isClause(units: readonly Unit[], first: number, last: number): boolean {
  const opens = units[first];
  if (!opens || last - first < 2) return false;
  if (
    isPreposition(opens) ||
    /^(?:when|while|after|before|as|asked|speaking|if|since|although|though|because|once|until|told|unlike)$/u.test(
      opens.low,
    )
  )
    return units.slice(first, last).some((unit) => unit.low === ',');
  return (
    !(CONJUNCTIONS.has(opens.low) && !/^(?:that|what|how|why|who|where|and|but|so|or)$/u.test(opens.low)) &&
    !/^\p{L}+ing$/u.test(opens.low)
  );
}
