import { AUXILIARIES } from '../../lexicon/grammar.ts';
import { words } from '../../lexicon/words.ts';
import type { Clause, Found } from '../clause.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import type { UnsaidRule } from './rule.ts';

const FALSELY = /^(?:falsely|wrongly|incorrectly|mistakenly|erroneously|inaccurately)$/u;
const MISQUOTES = /^mis(?:quot|attribut|report)/u;
const FALSE = words(
  'false fake bogus fabricated forged doctored untrue invented fictitious hoax manipulated debunked spurious phoney phony',
);
const MADE_UP = /^(?:made|a)$/u;
const UP = /^(?:up|lie|myth|hoax|fake|forgery|fabrication|fiction)$/u;
/** What says of somebody that they said something. */
const CLAIM = words(`
  post posts claim claims report reports rumour rumours rumor rumors quotation quotations quote quotes remark remarks tweet tweets
  screenshot screenshots letter letters video videos clip image images meme memes story stories suggestion suggestions idea account
  accounts interview interviews statement statements headline headlines message messages recording
`);

/** A claim and what is said of it stand no farther apart than this, in units. */
const FARTHEST = 8;

const someBetween = (
  units: readonly Unit[],
  from: number,
  to: number,
  is: (unit: Unit) => boolean,
): number => {
  for (let i = Math.max(0, from); i < to && i < units.length; i++) if (is(units[i]!)) return i;
  return -1;
};

/** Whether the units from `at` call something false: "false", "made up", "a lie". */
const callsFalse = (units: readonly Unit[], at: number): boolean =>
  FALSE.has(units[at]?.low ?? '') ||
  (MADE_UP.test(units[at]?.low ?? '') && UP.test(units[at + 1]?.low ?? ''));

/** "are false", "is made up", "was not true": what is said of the claim after its words. */
function falseAfter(units: readonly Unit[], last: number): boolean {
  let at = last;
  while (units[at]?.low === ',' || units[at]?.kind === 'quote') at++;
  if (!AUXILIARIES.has(units[at]?.low ?? '')) return false;
  at++;
  let denied = false;
  while (units[at] && (isAdverb(units[at]!) || /^(?:been|not)$/u.test(units[at]!.low))) {
    denied ||= /^(?:not|never|n't)$/u.test(units[at]!.low);
    at++;
  }
  return denied ? /^(?:true|real|genuine|authentic)$/u.test(units[at]?.low ?? '') : callsFalse(units, at);
}

/** "It is not true that", "It is a lie that", right before the subject. */
function falseThat(units: readonly Unit[], that: number): boolean {
  if (units[that]?.low !== 'that') return false;
  const untrue = units[that - 1]?.low === 'true' && /^(?:not|n't|hardly)$/u.test(units[that - 2]?.low ?? '');
  return untrue || callsFalse(units, that - 1) || callsFalse(units, that - 2);
}

/** "was misquoted as saying", "was wrongly quoted as saying": not "she wrongly said". */
function isMisquoted(units: readonly Unit[], from: number, to: number): boolean {
  const at = someBetween(units, from, to, ({ low }) => FALSELY.test(low) || MISQUOTES.test(low));
  if (at < 0) return false;
  return (
    MISQUOTES.test(units[at]!.low) || /^(?:quoted|attributed|reported|cited)$/u.test(units[at + 1]?.low ?? '')
  );
}

/** Whether a false claim leads to the subject: "a fake tweet has", "In a doctored video,"; not "In a speech on a false claim,". */
function leadsTo(units: readonly Unit[], claim: number, start: number): boolean {
  if (!FALSE.has(units[claim - 1]?.low ?? '')) return false;
  const apart = units.slice(claim, start).some(({ kind, low }) => kind === 'quote' || low === ',');
  return !apart || /^(?:in|on)$/u.test(units[claim - 3]?.low ?? '');
}

function apply({ units, cue }: Clause, { first, last }: Found): boolean {
  const start = Math.min(first, cue.first, cue.source?.first ?? cue.first);
  if (falseThat(units, start - 1)) return true;
  if (isMisquoted(units, cue.source?.last ?? cue.first, cue.first + 1)) return true;
  if (someBetween(units, start - FARTHEST, start, ({ low }) => FALSELY.test(low)) >= 0) return true;
  const claim = someBetween(units, start - FARTHEST, cue.source?.head ?? start, ({ low }) => CLAIM.has(low));
  if (claim < 0) return false;
  const quote = units.findLastIndex(({ kind }, i) => i >= cue.last && i < last && kind === 'quote');
  return leadsTo(units, claim, start) || falseAfter(units, quote < 0 ? Math.max(last, cue.last) : quote + 1);
}

/** `Posts that she said “…” are false`, `a fake tweet has her saying “…”`, `was wrongly quoted as saying`; not `she falsely claimed that`. */
export const falseClaim: UnsaidRule = {
  name: 'false claim',
  apply: (clause, found) => (apply(clause, found) ? 'false' : null),
};
