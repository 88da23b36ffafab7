import { DETERMINERS } from '../../../grammar/determiners.ts';
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

/** "The Courier, founded in 1901, printed": what describes a subject that waits for its verb, which stands behind the next comma. */
function isOfSubject(words: readonly Token[], { from, to, verb }: Segment, before?: Segment): boolean {
  if (verb !== from || before?.verb !== null || !isReducible(words, verb)) return false;
  // "Roe, 51, moved to Paris, married …" goes on with what Roe did.
  if (before.opener === ',' || !PREPOSITIONS.has(words[verb + 1]?.low ?? '')) return false;
  const form = words[to]?.low === ',' ? verbForm(words, to + 1) : null;
  // "Roe, hired in May, said the firm": the firm may have said so.
  return (form === 'past' || form === 'present') && !isReporting(words[to + 1]!.low);
}

/**
 * Whether a stretch between commas only describes what stands before it by a participle: its verb is none of the sentence's own.
 * @param before the stretch before it
 */
export const isDescribing = (words: readonly Token[], segment: Segment, before?: Segment): boolean =>
  segment.opener === ',' && (isOfNoun(words, segment) || isOfSubject(words, segment, before));
