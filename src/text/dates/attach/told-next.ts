import { oneOf } from '../../../grammar/one-of.ts';
import { BEFORE_PLACES } from '../../../grammar/prepositions.ts';
import { PARTICLES } from '../../../grammar/particles.ts';
import { overlaps, type Range } from '../../../corpus/span.ts';
import type { Timex } from '../../reading.ts';
import type { Dating } from './dating/dating-rule.ts';
import type { Scene } from './scene.ts';

/** The whole of what stands before the time: nothing else in the sentence may be what it dates. */
const THAT = /^(?:That|This) (?:was|happened|(?:was|happened) (?:on|in|at|back in))\s$/u;
/** What happened is no thing, whatever else was named: and it may be told where or while. */
const HAPPENED =
  /^(?:It|This|That|The incident|The accident) (?:happened|occurred|took place)(?: (?:on|in|at|back in))?\s$/u;
const WHERE = new RegExp(String.raw`^ ${oneOf([...BEFORE_PLACES, 'during', 'when', 'while', 'as'])}\b`, 'u');
/** "It" may be any thing that was named: only what has no object beside it happened. */
const IT = /^(?:It (?:happened|was|(?:was|happened) (?:on|in|back in))|The year was)\s$/u;
const LONGEST = 30;
/** What may follow a verb that has no object. */
const NO_OBJECT = new RegExp(
  String.raw`^(?:[.!]|(?: ${oneOf([...PARTICLES, ...BEFORE_PLACES, 'again', 'under', 'during'])}\b))`,
  'u',
);

/**
 * "The bridge collapsed. That was in 2003.": a sentence that gives nothing but the day of the one before it. Of a sentence
 * with one clause alone, told as past and no report of anything ("He recalled the fire. That was in 2003.").
 * @param scene of the sentence before, in which `event` was asked for
 */
export function toldNext(
  text: string,
  { clauses, times }: Scene,
  after: Range,
  event: Range,
  timexes: readonly Timex[],
): Dating | null {
  const [clause] = clauses;
  if (clauses.length !== 1 || times.length > 0 || !clause?.verb || clause.reporting) return null;
  if (clause.tense !== 'past' || !overlaps(clause.verb, event)) return null;
  const timex = timexes.find(({ start }) => start >= after.start);
  if (!timex || timex.end > after.end || timex.start - after.start > LONGEST) return null;
  const lead = text.slice(after.start, timex.start);
  const rest = text.slice(timex.end, after.end);
  const others = timexes.some(
    ({ start, end, type }) => start > timex.start && end <= after.end && type !== 'TIME',
  );
  const happened = HAPPENED.test(lead);
  if (others || !(/^[.!]?$/u.test(rest) || (happened && WHERE.test(rest)))) return null;
  const told =
    happened ||
    THAT.test(lead) ||
    (IT.test(lead) && NO_OBJECT.test(text.slice(clause.verb.end, clause.end + 1)));
  return told ? { timex, relation: 'on', via: 'clause', verb: null, rule: 'told-next' } : null;
}
