import { overlaps, type Range } from '../../corpus/span.ts';
import { IMPLICATIVE } from '../../text/dates/clauses/lexicon.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Token } from '../../text/tokens.ts';

/** Beside those that begin, manage or fail: what makes somebody do it, and what is done only to do it at once. */
const DOES =
  /^(?:forc(?:es?|ed)|compell?ed|oblig(?:es?|ed)|help(?:s|ed)?|led|ma[dk]es?|came|comes?|went|goes|gather(?:s|ed)?|meets?|met|assembl(?:es?|ed)|return(?:s|ed)?|us(?:es|ed)|succeed(?:s|ed)?|proceed(?:s|ed)?|interven(?:es?|ed)|stood|rose|teamed|appear(?:s|ed)?|enough)$/u;
const BEFORE_GERUND = /^(?:for|of|about|against|over|at|to|towards?|into|from|having)$/u;
/** So many words before it the verb stands that governs it. */
const NEAR = 10;

/**
 * Whether a verb only hangs on what a sentence gives a day for: "was allowed on Monday to sell it", "was jailed on Monday for
 * selling it". The day is that of the allowing or the jailing.
 * @param words of the sentence
 * @param verb where it has the verb
 * @param event the word that the day is given for
 */
export function isGoverned(words: readonly Token[], verb: Range, event: Range): boolean {
  const at = firstFrom(words, verb.start);
  const word = words[at];
  if (word === undefined || overlaps(verb, event)) return false;
  const before = words[at - 1]?.low ?? '';
  const lead = before === 'be' || before === 'being' || before === 'having' ? at - 2 : at - 1;
  const gerund =
    (word.low.endsWith('ing') || before.endsWith('ing')) && BEFORE_GERUND.test(words[lead]?.low ?? before);
  const infinitive = words[lead]?.low === 'to' && !word.low.endsWith('ing');
  if (gerund || !infinitive) return gerund;
  for (let i = lead - 1; i >= Math.max(0, lead - NEAR) && words[i]!.kind !== 'sign'; i--)
    if (DOES.test(words[i]!.low) || IMPLICATIVE.has(words[i]!.low)) return false;
  return true;
}
