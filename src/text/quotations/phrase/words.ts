import { words } from '../../../grammar/words.ts';
import { ADVERBS } from '../../../grammar/adverbs.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isFinite } from '../../lexicon/finite.ts';
import type { Unit } from '../unit.ts';

/** Words in marks longer than this, in UTF-16 units, are no part of one. See docs/constants.md. */
const FRAGMENT = 24;

/** Nouns and adjectives in -ly. */
const NO_ADVERBS = words(
  'family daily weekly monthly ally reply assembly supply rally bully italy july monopoly anomaly elderly friendly likely early only lonely',
);

export const isAdverb = ({ low, kind }: Unit): boolean =>
  kind === 'word' && (ADVERBS.has(low) || (low.length > 4 && low.endsWith('ly') && !NO_ADVERBS.has(low)));

export const isPreposition = ({ low }: Unit): boolean => PREPOSITIONS.has(low);

/** Whether nothing that belongs to a noun phrase can stand here. */
export const bounds = (unit: Unit): boolean =>
  // A fragment in marks may be part of a name for somebody: a "Senate aide".
  (unit.kind === 'quote' && (unit.closes === true || unit.end - unit.start > FRAGMENT)) ||
  (unit.kind === 'sign' && !/^[&'’$%#@/]$/u.test(unit.low)) ||
  (CONJUNCTIONS.has(unit.low) && unit.kind === 'word') ||
  PRONOUNS.has(unit.low) ||
  isFinite(unit);

export const isNoun = (unit: Unit): boolean =>
  unit.kind === 'name' ||
  unit.kind === 'number' ||
  (unit.kind === 'word' && !DETERMINERS.has(unit.low) && !isAdverb(unit) && unit.low !== "'s");
