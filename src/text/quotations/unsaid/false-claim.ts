import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { words } from '../../../grammar/words.ts';
import type { Clause, Found } from '../clause.ts';
import { isAdverb } from '../phrase/words.ts';
import { isMarkedAt, lowAt, type Unit } from '../unit.ts';
import { CLAIM } from './denies.ts';
import { firstFit, isNot } from './look.ts';
import { isSaying } from './says.ts';
import { by, type Unsaying, type UnsaidRule } from './rule.ts';

const FALSELY = /^(?:falsely|wrongly|incorrectly|mistakenly|erroneously|inaccurately)$/u;
const MISQUOTES = /^mis(?:quot|attribut|report)/u;
const FALSE = words(`
  false fake faked bogus fabricated forged doctored untrue invented fictitious hoax manipulated debunked spurious phoney phony
  made-up concocted ai-generated computer-generated deepfake deepfaked photoshopped fraudulent
`);
const MADE_UP = /^(?:made|a)$/u;
const UP = /^(?:up|lie|myth|hoax|fake|forgery|fabrication|fiction)$/u;
/** "proved false", "turned out to be false" */
const PROVES =
  /^(?:proved|proven|turned|turn|turns|found|shown|exposed|dismissed|revealed|declared|called|labelled)$/u;
const TO_BE = /^(?:out|to|be|as|been)$/u;
/** A label before what is not so: "False: …", "Claim: …". */
const LABEL = /^(?:claim|false|fake|fiction|hoax|rumour|rumor|myth|misinformation)$/u;

/** A claim and what is said of it stand no farther apart than this, in units. */
const FARTHEST = 8;

/** Where the words end that call something false from `at` on: "false", "made up", "a lie"; -1 when none do. */
const callsFalse = (units: readonly Unit[], at: number): number => {
  if (FALSE.has(units[at]?.low ?? '')) return at + 1;
  return MADE_UP.test(units[at]?.low ?? '') && UP.test(units[at + 1]?.low ?? '') ? at + 2 : -1;
};

const falsely = (first: number, last = first + 1): Unsaying => by('false', first, last);

/** Whether a unit goes with the verb that calls a claim false: "has not yet proved to be". */
const goesWith = (unit: Unit): boolean =>
  isAdverb(unit) || PROVES.test(unit.low) || TO_BE.test(unit.low) || unit.low === 'not';

/** "are false", "is made up", "was not true", "proved false": what is said of the claim after its words. */
function falseAfter(units: readonly Unit[], last: number): Unsaying | null {
  let from = last;
  while (lowAt(units, from) === ',' || isMarkedAt(units, from)) from++;
  if (!AUXILIARIES.has(lowAt(units, from)) && !PROVES.test(lowAt(units, from))) return null;
  let at = from + 1;
  while (at < units.length && goesWith(units[at]!)) at++;
  if (units.slice(from + 1, at).some(isNot))
    return /^(?:true|real|genuine|authentic)$/u.test(lowAt(units, at)) ? falsely(from, at + 1) : null;
  const end = callsFalse(units, at);
  return end < 0 ? null : falsely(from, end);
}

/** "It is not true that", "It is a lie that", right before the subject. */
function falseThat(units: readonly Unit[], that: number): Unsaying | null {
  if (units[that]?.low !== 'that') return null;
  const untrue = units[that - 1]?.low === 'true' && units[that - 2] !== undefined && isNot(units[that - 2]!);
  if (untrue) return falsely(that - 2, that);
  const from = [that - 1, that - 2].find((at) => callsFalse(units, at) >= 0);
  return from === undefined ? null : falsely(from, that);
}

/** "was misquoted as saying", "was wrongly quoted as saying": not "she wrongly said". */
function misquoted(units: readonly Unit[], from: number, to: number): Unsaying | null {
  const at = firstFit(units, from, to, ({ low }) => FALSELY.test(low) || MISQUOTES.test(low));
  if (at < 0) return null;
  if (MISQUOTES.test(units[at]!.low)) return falsely(at);
  const { low } = units[at + 1] ?? { low: '' };
  const given =
    /^(?:quoted|attributed|reported|cited)$/u.test(low) || (low === 'said' && units[at + 2]?.low === 'to');
  return given ? falsely(at, at + 2) : null;
}

/** A false claim that leads to the subject: "a fake tweet has", "In a doctored video,"; not "In a speech on a false claim,". */
function leadsTo(units: readonly Unit[], claim: number, start: number): Unsaying | null {
  const at = [claim - 1, claim - 2].find((i) => FALSE.has(units[i]?.low ?? ''));
  if (at === undefined || (at === claim - 2 && !/^(?:an?|the)$/u.test(units[claim - 1]!.low))) return null;
  const apart = units.slice(claim, start).some(({ kind, low }) => kind === 'quote' || low === ',');
  return !apart || /^(?:in|on)$/u.test(units[at - 2]?.low ?? '') ? falsely(at, claim + 1) : null;
}

/** Whether something is falsely said or given to somebody: "falsely claims", "claims, wrongly,"; not "the wrongly jailed". */
function isFalselyGiven(units: readonly Unit[], at: number): boolean {
  if (!FALSELY.test(units[at]!.low)) return false;
  const before = units[at - 1]?.low === ',' ? at - 2 : at - 1;
  return isSaying(units[at + 1]) || isSaying(units[before]) || GIVES.test(units[at + 1]?.low ?? '');
}

const GIVES = /^(?:quot|attribut|cit|credit)(?:es?|ed|ing|s)$/u;

function apply({ units, cue }: Clause, { first, last }: Found): Unsaying | null {
  const start = Math.min(first, cue.first, cue.source?.first ?? cue.first);
  if (units[1]?.low === ':' && LABEL.test(units[0]!.low) && start <= 3)
    return by(units[0]!.low === 'claim' ? 'open' : 'false', 0);
  const said = falseThat(units, start - 1) ?? misquoted(units, cue.source?.last ?? cue.first, cue.first + 1);
  if (said) return said;
  const head = Math.max(start, cue.source?.head ?? start);
  const wrongly = firstFit(units, start - FARTHEST, head, (_, at) => isFalselyGiven(units, at));
  if (wrongly >= 0) return falsely(wrongly);
  const claim = firstFit(units, start - FARTHEST, cue.source?.head ?? start, ({ low }) => CLAIM.has(low));
  if (claim < 0) return null;
  const quote = units.findLastIndex(({ kind }, i) => i >= cue.last && i < last && kind === 'quote');
  return leadsTo(units, claim, start) ?? falseAfter(units, quote < 0 ? Math.max(last, cue.last) : quote + 1);
}

/** `Posts that she said “…” are false`, `a fake tweet has her saying “…”`, `was wrongly quoted as saying`; not `she falsely claimed that`. */
export const falseClaim: UnsaidRule = {
  name: 'false claim',
  apply,
};
