import { NOBODY } from '../../grammar/negations.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import type { Cue } from './cue.ts';
import { noVerb } from './no-verb.ts';
import type { Phrase } from './phrase/type.ts';
import { beforeVerb, subjectBefore } from './subject/before.ts';
import { subjectBeside } from './subject/beside.ts';
import { inverted } from './subject/inverted.ts';
import { overColon } from './subject/over-colon.ts';
import { participleSubject } from './subject/participle.ts';
import { sharedSubject } from './subject/shared.ts';
import { withBefore } from './subject/together.ts';
import { isNot } from './unsaid/look.ts';
import type { Unit } from './unit.ts';
import type { VerbAt } from './verb-at.ts';

/** Whether a subject may be the last of several, or the first of another clause: "of Anna Berg and Jan Holm said". */
const isJoined = (units: readonly Unit[], { first, others }: Phrase, floor: number): boolean =>
  !others &&
  first - 2 >= floor &&
  ((units[first - 1]!.low === 'and' && units[first - 2]!.kind === 'name') || isListed(units, first));

/** The name before a bracket is no farther away than this, in units. */
const BRACKET = 7;

/** Whether a name stands behind another and its bracket: "signed by Ann Lee (D-Ill.), Tom Rusk (R-Tenn.), states". */
function isListed(units: readonly Unit[], first: number): boolean {
  if (units[first - 1]!.low !== ',' || units[first - 2]?.low !== ')') return false;
  const open = units.findLastIndex(({ low }, i) => low === '(' && i < first && first - i <= BRACKET);
  return units[open - 1]?.person === true;
}

/** Whether a verb is denied by one of the words right before it. */
const isNegated = (units: readonly Unit[], at: number, floor: number): boolean =>
  [at - 1, at - 2, at - 3].some((i) => i >= floor && isNot(units[i]!) && beforeVerb(units, at, floor) < i);

/** The cue whose verb begins at `at`, with its subject; null when the verb says nothing here or nobody is its subject. */
export function cueAt(
  units: readonly Unit[],
  at: number,
  found: VerbAt,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  const { verb, last } = found;
  const cue = (side: Cue['side'], source: Phrase, sure = true): Cue => ({
    type: 'verb',
    start: units[at]!.start,
    end: units[last - 1]!.end,
    first: at,
    last,
    verb,
    side,
    source,
    sure,
    negated: isNegated(units, at, floor) || NOBODY.has(units[source.head]!.low),
  });
  const behind = inverted(units, at, floor, verb);
  if (behind) return cue('after', behind);
  if (noVerb(units, at, floor, verb)) return null;
  const left = units[at - 1];
  if (verb.form !== 'ing' || (left && AUXILIARIES.has(left.low))) {
    const subject = subjectBeside(units, found, at, floor);
    const source = subject && withBefore(units, subject, floor);
    const of = source && overColon(units, source);
    if (of) return cue('before', of, false);
    if (source) return cue('before', source, !isJoined(units, source, floor));
    if (verb.form === 'ing' || subjectBefore(units, at, floor)) return null;
  } else {
    const source = participleSubject(units, at, floor);
    if (source) return cue('before', source);
  }
  const shared = sharedSubject(units, at, floor, verb.form, earlier);
  return shared && cue('shared', shared.source, shared.sure);
}
