import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PARTICLES } from '../../../grammar/particles.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import type { Token } from '../../tokens.ts';
import type { Segment } from './segment.ts';
import { isReducible } from './reducible.ts';
import { isReporting } from './reporting.ts';
import { verbForm } from './verb-form.ts';

/** How far a noun with its article and one word between is from the preposition before it. */
const NEAR = 4;
/** What follows the participle of such a description. */
const BEHIND = /^(?:by|on|in|via|through|at|to|from|for)$/u;

/** "Berg, in a statement read by his aide, announced": what describes a noun behind a preposition, and not what Berg did. */
function isOfNoun(words: readonly Token[], { from, verb }: Segment): boolean {
  if (verb === null || verb < from + 2 || verb > from + NEAR) return false;
  if (!PREPOSITIONS.has(words[from]!.low) || !DETERMINERS.has(words[from + 1]!.low)) return false;
  const described = words[verb - 1]!;
  return (
    described.kind === 'word' &&
    !described.capital &&
    BEHIND.test(words[verb + 1]?.low ?? '') &&
    (isReducible(words, verb) || words[verb]!.low === 'read')
  );
}

/** Whether a preposition stands there, or behind a particle there: "rescued by", "put up in". */
function leadsOn(words: readonly Token[], at: number): boolean {
  const [low, next] = [words[at]?.low ?? '', words[at + 1]?.low ?? ''];
  return PREPOSITIONS.has(low) || (PARTICLES.has(low) && PREPOSITIONS.has(next));
}

/** Where a description ends: "painted in 1652 and valued at two million". */
function endOf(words: readonly Token[], to: number): number {
  if (words[to]?.low !== 'and' || !isReducible(words, to + 1)) return to;
  const comma = words.findIndex(({ low }, i) => i > to && low === ',');
  return comma === -1 ? to : comma;
}

/** "The Courier, founded in 1901, printed": what describes a subject that waits for its verb, which stands behind the next comma. */
function isOfSubject(words: readonly Token[], { from, to, verb }: Segment, before?: Segment): boolean {
  if (verb !== from || before?.verb !== null || !isReducible(words, verb)) return false;
  // "Roe, 51, moved to Paris, married …" goes on with what Roe did.
  if (before.opener === ',' || !leadsOn(words, verb + 1)) return false;
  const end = endOf(words, to);
  const form = words[end]?.low === ',' ? verbForm(words, end + 1) : null;
  // "Roe, hired in May, said the firm": the firm may have said so.
  return (form === 'past' || form === 'present') && !isReporting(words[end + 1]!.low);
}

/**
 * Whether a stretch between commas only describes what stands before it by a participle: its verb is none of the sentence's own.
 * @param before the stretch before it
 */
export const isDescribing = (words: readonly Token[], segment: Segment, before?: Segment): boolean =>
  segment.opener === ',' && (isOfNoun(words, segment) || isOfSubject(words, segment, before));
