import { DETERMINERS } from '../../../grammar/determiners.ts';
import { words } from '../../../grammar/words.ts';
import { phraseFrom } from '../phrase.ts';
import { isAdverb } from '../phrase/words.ts';
import { speaks } from '../speaks.ts';
import type { Unit } from '../unit.ts';
import { firstFit, isNot } from './look.ts';
import { by, type Unsaying, type UnsaidRule } from './rule.ts';
import { isSaying } from './says.ts';

/** What comes before "to say" where nothing is said yet, or ever. */
const UNFULFILLED = words(`
  refuse refuses refused refusing decline declines declined declining fail fails failed failing forget forgets forgot neglected omitted
  want wants wanted wanting wish wishes wished hope hopes hoped expect expects expected intend intends intended plan plans planned
  need needs needed ought supposed unable unwilling reluctant afraid ready prepared about likely unlikely free set due scheduled poised
  try tries tried trying dare dares hesitate hesitates hesitated like prefer if though
  promise promises promised vow vows vowed threaten threatens threatened pretend pretends pretended
`);
/** Who asks somebody to say something says it himself, if anybody does. */
const ASKS = words(`
  ask asks asked urge urges urged order orders ordered tell tells told beg begs begged press presses pressed want wants wanted
  expect expects expected force forces forced allow allows allowed invite invites invited get gets got like need needs needed wish
  time for
`);
const REFUSES = /^(?:refus|declin|fail|unwilling|reluctant|hesitat|afraid|forg|neglect|omit)/u;

/** Somebody who is asked to say something is named in no more units than this. */
const LONGEST = 6;

/** The word that "to say" goes with, when with it nothing is said: the unit's index; -1 when it is said ("went on to say"). */
function governor(units: readonly Unit[], to: number): number {
  let at = to - 1;
  while (at > 0 && (isAdverb(units[at]!) || units[at]!.low === 'as')) at--;
  // "felt the need to say" is no need that is left.
  if (at >= 0 && UNFULFILLED.has(units[at]!.low)) return DETERMINERS.has(units[at - 1]?.low ?? '') ? -1 : at;
  for (let i = at; i >= 0 && at - i < LONGEST; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return -1;
    if (i < at && ASKS.has(units[i]!.low)) return i;
  }
  return -1;
}

/** What goes before "saying" where nothing is said: "without saying", "stopped short of saying". */
const SHORT = /^(?:without|avoid(?:s|ed|ing)?|resist(?:s|ed|ing)?|shun(?:s|ned)?|eschew(?:s|ed)?)$/u;
const SHORT_OF =
  /^(?:short of|close to|near to|instead of|far from|away from|as if|as though|refrain(?:s|ed|ing)? from)$/u;

/** Where these words begin right before "saying"; -1 when they are not there. */
function shortOf(units: readonly Unit[], saying: number): number {
  if (SHORT.test(units[saying - 1]?.low ?? '')) return saying - 1;
  return SHORT_OF.test(`${units[saying - 2]?.low} ${units[saying - 1]?.low}`) ? saying - 2 : -1;
}

/** What is asked for begins with no more than this before its "to": "wants Ida Holm, the mayor, to say". */
const REACH = 8;

/** Where "to" stands before a verb of saying that is the cue itself, or that opens what the cue leads to; -1 when nowhere. */
function toSay(units: readonly Unit[], cue: number, first: number): number {
  const is = (at: number): boolean => units[at]?.low === 'to' && isSaying(units[at + 1]);
  if (is(cue - 1)) return cue - 1;
  return firstFit(units, first - 1, first + REACH, (_, at) => is(at));
}

/** Whether somebody is asked to say it: named between the asking and its "to". */
function asked(units: readonly Unit[], at: number, to: number): Pick<Unsaying, 'whom'> {
  const whom = at + 1 < to ? phraseFrom(units, at + 1, to) : null;
  return whom && speaks(units, whom) && whom.last <= to ? { whom } : {};
}

/** `refused to say “…”`, `wants him to say “…”`, `as if to say “…”`; not `went on to say`, nor `never failed to say`. */
export const unfulfilled: UnsaidRule = {
  name: 'unfulfilled',
  apply({ units, cue }, { first }) {
    if (cue.verb?.form === 'ing') {
      const from = shortOf(units, cue.first);
      return from < 0 ? null : by('denied', from, cue.first);
    }
    const to = toSay(units, cue.first, first);
    if (to < 1 || (to > first && firstFit(units, first, to, ({ kind }) => kind === 'quote') >= 0))
      return null;
    const from = Math.min(cue.source?.last ?? to, to);
    const not = firstFit(units, from, to, isNot);
    const at = governor(units, to);
    if (at < 0) return not < 0 ? null : by('denied', not, to);
    if (REFUSES.test(units[at]!.low)) return not < 0 ? by('denied', at, to) : null;
    return { ...by('wished', at, to), ...asked(units, at, to) };
  },
};
