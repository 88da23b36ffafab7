import { words } from '../../lexicon/words.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { by, type UnsaidRule } from './rule.ts';
import { isSaying } from './says.ts';

/** What comes before "to say" where nothing is said yet, or ever. */
const UNFULFILLED = words(`
  refuse refuses refused refusing decline declines declined declining fail fails failed failing
  want wants wanted wanting wish wishes wished hope hopes hoped expect expects expected intend intends intended plan plans planned
  need needs needed ought supposed unable unwilling reluctant afraid ready prepared about likely unlikely free
  try tries tried trying dare dares dared hesitate hesitates hesitated like prefer if though
`);
/** Who asks somebody to say something says it himself, if anybody does. */
const ASKS = words(`
  ask asks asked urge urges urged order orders ordered tell tells told beg begs begged press presses pressed want wants wanted
  expect expects expected force forces forced allow allows allowed invite invites invited get gets got like need needs needed wish
`);
const REFUSES = /^(?:refus|declin|fail|unwilling|reluctant|hesitat|afraid)/u;
const NEGATED = /^(?:not|never|n't|didn't|don't|doesn't|cannot|can't|couldn't)$/u;

/** Somebody who is asked to say something is named in no more units than this. */
const LONGEST = 6;

/** The word that "to say" goes with, when with it nothing is said: the unit's index; -1 when it is said ("went on to say"). */
function governor(units: readonly Unit[], to: number): number {
  let at = to - 1;
  while (at > 0 && (isAdverb(units[at]!) || units[at]!.low === 'as')) at--;
  if (at >= 0 && UNFULFILLED.has(units[at]!.low)) return at;
  for (let i = at; i >= 0 && at - i < LONGEST; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return -1;
    if (i < at && ASKS.has(units[i]!.low)) return i;
  }
  return -1;
}

/** What goes before "saying" where nothing is said: "without saying", "stopped short of saying". */
const SHORT = /^(?:without|avoid|avoids|avoided|avoiding)$/u;
const SHORT_OF =
  /^(?:short of|close to|instead of|far from|refrain from|refrains from|refrained from|refraining from)$/u;

/** Where these words begin right before "saying"; -1 when they are not there. */
const shortOf = (units: readonly Unit[], saying: number): number =>
  SHORT.test(units[saying - 1]?.low ?? '')
    ? saying - 1
    : SHORT_OF.test(`${units[saying - 2]?.low} ${units[saying - 1]?.low}`)
      ? saying - 2
      : -1;

/** Where "to" stands before a verb of saying that is the cue itself, or that opens what the cue leads to; -1 when nowhere. */
const toSay = (units: readonly Unit[], cue: number, first: number): number =>
  [cue - 1, first - 1, first].find((at) => units[at]?.low === 'to' && isSaying(units[at + 1])) ?? -1;

/** `refused to say “…”`, `wants him to say “…”`, `as if to say “…”`; not `went on to say`, nor `never failed to say`. */
export const unfulfilled: UnsaidRule = {
  name: 'unfulfilled',
  apply({ units, cue }, { first }) {
    if (cue.verb?.form === 'ing') {
      const from = shortOf(units, cue.first);
      return from < 0 ? null : by('denied', from, cue.first);
    }
    const to = toSay(units, cue.first, first);
    if (to < 1) return null;
    const from = cue.source?.last ?? to;
    const not = units.findIndex(({ low }, i) => i >= from && i < to && NEGATED.test(low));
    const at = governor(units, to);
    if (at < 0) return not < 0 ? null : by('denied', not, to);
    if (!REFUSES.test(units[at]!.low)) return by('wished', at, to);
    return not < 0 ? by('denied', at, to) : null;
  },
};
