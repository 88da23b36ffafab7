import { isFinite } from '../lexicon/finite.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { CONJUNCTIONS, RELATIVES, SUBORDINATORS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../grammar/pronouns.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { words } from '../../grammar/words.ts';
import type { Token } from '../tokens.ts';
import { headAt } from './heads.ts';
import { statusOf } from './status.ts';

/** With one of these nobody is given an office: "no president", "not the mayor", "every minister". */
export const NOBODY = words(
  "no not never nor neither any each every another either which what whichever n't if whether would",
);

/** Where a description that stands behind a name ends, though no sign stands there: "mayor of Bergen since May". */
export const ENDS = new Set([
  ...RELATIVES,
  ...SUBORDINATORS.difference(words('as once')),
  ...words('that from during between'),
]);

/** Whether a word is no part of a description before its head: a verb, an adverb, a pronoun. */
export function stops(token: Token): boolean {
  const { low, kind, capital } = token;
  if (kind !== 'word' || low === "'s") return false;
  if (OFFICE_MODIFIERS.has(low) || statusOf(low) || headAt([low], 0) || ORGANISATION_WORDS.has(low))
    return false;
  // "US", "WHO": "us" and "who" are no places.
  if (PLACES.has(low) && capital) return false;
  return (
    isFinite(token) ||
    VERBS.has(low) ||
    ADVERBS.has(low) ||
    PREPOSITIONS.has(low) ||
    (CONJUNCTIONS.has(low) && low !== 'and') ||
    PRONOUNS.has(low) ||
    OBJECT_PRONOUNS.has(low) ||
    NOBODY.has(low) ||
    low === 'dear'
  );
}
