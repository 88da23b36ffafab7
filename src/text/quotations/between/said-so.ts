import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import { mentionOf } from '../clause.ts';
import type { Mention } from '../finding.ts';
import { one } from '../subject/one.ts';
import type { Row, Unit } from '../unit.ts';
import { owned } from '../words-cue/owned.ts';
import { nounOf } from '../words-cue/words-of.ts';
import { SAYING } from '../words-cue/saying.ts';

/** Whether a word is a verb of saying, and no thought: "what Berg wanted to hear". */
function says(unit: Unit | undefined): boolean {
  const frames = VERBS.get(unit?.low ?? '')?.frames;
  return unit?.low === 'put' || (frames !== undefined && !frames.has('mind'));
}

/** Whoever is named at `at`, where a verb of saying stands before or behind. */
const beside = (units: readonly Unit[], at: number, verb: number): Mention | null =>
  units[at]?.person === true && says(units[verb]) ? mentionOf(units, one(at)) : null;

/**
 * Who is named in a sentence that says whose the words in marks before it were: "So said Berg.", "That was Berg’s
 * verdict.", "These were the words of Berg.", "That is how Berg put it.", "With these words Berg left."
 */
export function saidSo({ units }: Row): Mention | null {
  const lows = units.slice(0, 4).map(({ low }) => low);
  const [first = '', second = '', third = ''] = lows;
  if (first === 'so' || first === 'thus') return beside(units, 2, 1);
  if (
    first === 'with' &&
    /^(?:these|those|that)$/u.test(second) &&
    /^(?:words?|message|warning)$/u.test(third)
  ) {
    const at = lows[3] === ',' ? 4 : 3;
    return units[at]?.person === true ? mentionOf(units, one(at)) : null;
  }
  if (!/^(?:that|this|those|these|such)$/u.test(first) || !MAKES_PASSIVE.has(second)) return null;
  if (/^(?:how|what)$/u.test(third)) return beside(units, 3, 4);
  const said = owned(units, 2, SAYING) ?? nounOf(units, 2, SAYING);
  const ends =
    said &&
    (units[said.last] === undefined ||
      /^[.,!]$|^(?:on|of|about|to|as|when|after|before)$/u.test(units[said.last]!.low));
  return said && ends ? mentionOf(units, said.source) : null;
}
