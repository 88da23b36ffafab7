import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import type { Token } from '../../tokens.ts';
import { IRREGULAR_PAST } from './lexicon.ts';
import { AFTER_VERB } from './no-verb.ts';

/**
 * Whether "that" stands for the noun right before it and the word behind it is its verb: "a mill that burned down in March". Behind a verb
 * or a preposition it points at a noun, or tells what was said: "said that married couples".
 * @param i the word behind "that"
 * @param isVerb whether a word may be one
 */
export function isAfterRelative(
  words: readonly Token[],
  i: number,
  isVerb: (at: number) => boolean,
): boolean {
  const noun = words[i - 2];
  if (words[i - 1]?.low !== 'that' || noun?.kind !== 'word') return false;
  if (PREPOSITIONS.has(noun.low) || CONJUNCTIONS.has(noun.low)) return false;
  // "said that cars that burned": what itself stands behind "that" is not looked at again, lest a row of them be gone through for each.
  if (words[i - 3]?.low !== 'that' && isVerb(i - 2)) return false;
  const next = words[i + 1];
  // "increased taxes": what describes a noun behind it.
  const isBare =
    next?.kind === 'word' && !next.capital && !AFTER_VERB.has(next.low) && !next.low.endsWith('ly');
  return !isBare || IRREGULAR_PAST.has(words[i]!.low);
}
