import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { rangeOf, type Clause, type Found } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { cueStart } from '../extent/cue-start.ts';
import type { Mention } from '../finding.ts';
import type { Unit } from '../unit.ts';
import { doubted, relayed } from './changed.ts';

/** Whether a finding's cue is a verb beside which words in marks can stand: "he warned, “…”". */
const utters = (cues: readonly Cue[], { finding }: Found): boolean => {
  const verb = cues.find(({ start }) => start === finding.cue?.start)?.verb;
  return !verb || quotes(verb);
};

/** What an earlier cue seemed to hold ends where another's words in marks begin; null when it held no more. */
function cutBefore(units: readonly Unit[], one: Found, at: number): Found | null {
  let last = at;
  while (
    last > one.first &&
    (units[last - 1]!.kind === 'sign' || /^(?:and|but|while)$/u.test(units[last - 1]!.low))
  )
    last--;
  const range = rangeOf(units, one.first, last);
  return range && { ...one, last, finding: { ...one.finding, parts: [range] } };
}

/** Whether a finding stands before its cue and reaches into what an earlier cue already holds. */
export const overlaps = (next: Found, last: Found): boolean =>
  next.left && !last.left && next.first < last.last;

/** What becomes of a finding that a later one reaches into. */
interface Settled {
  /** What is left of the earlier: nothing, all or a part of it. */
  readonly rest: Found | null;
  /** Whether the later one stands. */
  readonly stands: boolean;
}

/** Says whose the words are that two cues claim: the later's, when these are an utterance, else the earlier's. */
export function settle({ units, cue, cues }: Clause, last: Found, next: Found, by: Mention | null): Settled {
  if (last.first >= cueStart(cue)) return { rest: last, stands: true };
  const quote = units[cueStart(cue) - 1];
  const own = quote?.closes === true && quote.opens === true;
  const rest = cutBefore(units, last, next.first);
  if (own && (rest || !utters(cues, last))) return { rest, stands: true };
  if (own) return { rest: doubted(last), stands: false };
  // "Berg explained that it “is dead,” she wrote": she passes nobody's words on but her own.
  const again = cue.source !== null && PRONOUNS.has(units[cue.source.head]!.low);
  return { rest: again ? last : relayed(last, by), stands: false };
}
