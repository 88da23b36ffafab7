import { words } from '../../../grammar/words.ts';
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import { isFinite } from '../../lexicon/finite.ts';
import type { Cue } from '../cue.ts';
import { lowAt, type Unit } from '../unit.ts';
import type { Own } from './own.ts';
import { reporterGoesOn } from './reporter.ts';

/** What is said, as far as it may reach. */
interface Reach {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly end: number;
  readonly cues: readonly Cue[];
  readonly own: Own | undefined;
}

/** Says at one unit of what is said that it ends, with the unit after it; null when it goes on. */
type Stop = (reach: Reach, at: number) => number | null;

/** Words that lead from a fragment in marks back to the reporter's clause. */
const SUBORDINATE = SUBORDINATORS.union(words('during'));
const BREAKS_OFF =
  /^(?:citing|referring|speaking|alluding|pointing|according|prompting|drawing|referencing)$/u;
/** A fragment in marks stands at most so many units after the cue: "called it a “mess,” as …". */
const FRAGMENT = 3;
/** A cue within so many units goes with the relative clause before it. See docs/constants.md. */
const RELATIVE = 12;
/** A cue within so many units is that of "where he said". See docs/constants.md. */
const WHERE = 3;

/** Whether what follows words in marks is still the speaker's: "and “…”", "and that". */
function goesOn(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.kind === 'quote') return true;
  if (!/^(?:and|but|or)$/u.test(unit.low)) return false;
  const next = units[at + 1];
  return next?.kind === 'quote' || next?.low === 'that' || next?.low === 'a' || next?.low === 'the';
}

/** After words in marks that close with their own sign the reporter goes on. */
const uttered: Stop = ({ units, from, end }, i) => {
  const unit = units[i]!;
  const whole = unit.closes === true && (i === from || unit.opens === true || !units[i + 1]?.low);
  return whole && i + 1 < end && !goesOn(units, i + 1) ? i + 1 : null;
};

/** "a “mess” when the plan failed", "called it a “mess,” as …" */
const fragment: Stop = ({ units, from, own }, i) => {
  const unit = units[i]!;
  if (unit.kind !== 'quote') return null;
  if (i === from && SUBORDINATE.has(units[i + 1]?.low ?? '')) return i + 1;
  const comma = units[i + 1]?.low === ',' ? i + 2 : -1;
  const paused = unit.closes === true ? i + 1 : comma;
  const short = own?.clause === false && i - from <= FRAGMENT;
  return short && paused > 0 && SUBORDINATE.has(units[paused]?.low ?? '') ? i + 1 : null;
};

/** "called it a “mess” but left", "a “mess”, which led to …": what somebody else is called is over. */
const afterObject: Stop = ({ units, end, own }, i) => {
  const unit = units[i]!;
  const last = !units.slice(i + 1, end).some(({ kind }) => kind === 'quote');
  if (unit.kind !== 'quote' || !last || own?.clause !== false) return null;
  const paused = lowAt(units, i + 1) === ',' || unit.closes === true;
  const at = lowAt(units, i + 1) === ',' ? i + 2 : i + 1;
  const verb = units[at + 1];
  const joined = COORDINATORS.has(lowAt(units, at)) && verb !== undefined && isFinite(verb);
  return joined || (paused && RELATIVES.has(lowAt(units, at))) ? i + 1 : null;
};

/** "…, citing the report" */
const participle: Stop = ({ units, from }, i) =>
  i > from && units[i]!.low === ',' && BREAKS_OFF.test(units[i + 1]?.low ?? '') ? i : null;

const semicolon: Stop = ({ units }, i) => (units[i]!.low === ';' ? i : null);

/** "announced the plan, where he said …", "praised the plan, which she called …": the reporter goes on about the object. */
const relative: Stop = ({ units, from, cues, own }, i) => {
  if (i <= from || own?.clause !== false) return null;
  const { low } = units[i]!;
  const within = (reach: number) => (cue: Cue) => cue.first > i && cue.first - i <= reach;
  const near = within(WHERE);
  if (low === 'where' && cues.some((cue) => cue.side === 'before' && near(cue))) return i;
  const opens = low === ',' && RELATIVES.has(units[i + 1]?.low ?? '');
  return opens && cues.some(within(RELATIVE - 1)) ? i : null;
};

const reporter: Stop = ({ units }, i) =>
  units[i]!.kind === 'quote' && reporterGoesOn(units, i + 1) ? i + 1 : null;

/** The signs that the reporter takes over from the speaker; the first that applies decides. */
const STOPS: readonly Stop[] = [uttered, fragment, afterObject, participle, semicolon, relative, reporter];

/** Where the reporter takes over within what is said; null when it reaches its end. */
export function stopIn(reach: Reach): number | null {
  for (let i = reach.from; i < reach.end; i++)
    for (const stop of STOPS) {
      const at = stop(reach, i);
      if (at !== null) return at;
    }
  return null;
}
