import type { Range } from '../../../corpus/span.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Token } from '../../tokens.ts';
import { mayBeSubject } from './may-be-subject.ts';
import type { Link } from './clause.ts';
import { hasObject } from './has-object.ts';
import { BEFORE_NOUNS } from './lexicon.ts';
import { isBareParticiple, isReducible } from './reducible.ts';
import { isReporting } from './reporting.ts';

type InTime = (at: Range) => boolean;

/** Where a stretch with two verbs is cut. */
export interface Cut {
  /** Where the second part begins, an index of a token. */
  readonly at: number;
  /** What the second part is to the first, and what opens it. */
  readonly link: Link;
  readonly opener: string;
  /** Whether the first of the two verbs only describes the subject. */
  readonly describes: boolean;
}

const cut = (at: number, link: Link, opener: string): Cut => ({ at, link, opener, describes: false });

/**
 * Where a stretch is cut that has a verb before another.
 * @param words of the sentence
 * @param from where the stretch begins, an index as are `first` and `second`, its verbs
 * @param inTime whether a token belongs to a time expression
 */
export function cutBetween(
  words: readonly Token[],
  from: number,
  first: number,
  second: number,
  inTime: InTime,
): Cut {
  const bareRelative = relativeAt(words, first, second);
  if (bareRelative !== null) return cut(bareRelative, 'relative', 'bare');
  if (isSaid(words, first, second, inTime))
    return cut(saidFrom(words, first, second, inTime), 'content', 'said');
  if (second - 1 > from && PRONOUNS.has(words[second - 1]?.low ?? ''))
    return cut(second - 1, 'content', 'he');
  if (
    isReducible(words, second) &&
    !isBareParticiple(words, first) &&
    !isResumed(words, first, second, inTime)
  )
    return cut(second, 'relative', 'reduced');
  // "The deal announced on Monday | was approved", "drivers stuck in a queue | blocked the road"
  return { ...cut(second, 'main', 'resumed'), describes: isReducible(words, first) };
}

/**
 * "Drivers stuck in a queue | blocked the road": the second has an object, and so tells what those did whom the first describes. A time between them
 * is of both, or of either.
 */
const isResumed = (words: readonly Token[], first: number, second: number, inTime: InTime): boolean =>
  hasObject(words, second) &&
  isReducible(words, first) &&
  PREPOSITIONS.has(words[first + 1]?.low ?? '') &&
  !words.slice(first, second + 2).some(inTime);

/** Whether the second of two verbs tells what the first says; "announced on Monday | was approved" has no subject for it. */
function isSaid(words: readonly Token[], at: number, i: number, inTime: InTime): boolean {
  if (!isReporting(words[at]?.low ?? '')) return false;
  const bare = words
    .slice(at + 1, i)
    .every((word) => inTime(word) || /^(?:on|in|at|late|early|last)$/.test(word.low));
  return !(bare && isReducible(words, at));
}

/** "said | the decision was": what is said begins after the verb and its own date. */
function saidFrom(words: readonly Token[], at: number, i: number, inTime: InTime): number {
  const dated = words.findLastIndex((word, j) => j > at && j < i && inTime(word));
  if (dated > 0 && dated + 1 < i && isSubject(words[dated + 1]!)) return dated + 1;
  let begins = at + 1;
  while (begins < i && isDated(words, begins, inTime)) begins++;
  const before = words[begins - 1]!;
  return begins < i && /^(?:on|in)$/.test(before.low) ? begins - 1 : begins;
}

function isDated(words: readonly Token[], at: number, inTime: InTime): boolean {
  if (inTime(words[at]!)) return true;
  return /^(?:on|in|late|early|last)$/.test(words[at]!.low) && inTime(words[at + 1]!);
}

/** "announced online on Tuesday | there were": what is said begins behind the day of its saying. */
const isSubject = (word: Token): boolean => word.low === 'there' || mayBeSubject(word);

/** "as proposed by the envoy in a plan | the council is to discuss": a noun and then another's beginning, after "by". */
function relativeAt(words: readonly Token[], at: number, i: number): number | null {
  if (words[at + 1]?.low !== 'by') return null;
  for (let j = i - 1; j > at + 2; j--) {
    if (words[j]!.kind === 'sign') return null;
    if (/^(?:the|a|an)$/.test(words[j]!.low)) return BEFORE_NOUNS.has(words[j - 1]!.low) ? null : j;
  }
  return null;
}
