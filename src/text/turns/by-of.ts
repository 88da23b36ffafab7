import { byBlanks } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS, ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { FACTS, PARTS, SURNAMES } from './lists.ts';
import type { By } from './turn.ts';

/** A label of more words names nobody. See docs/constants.md. */
const MOST_WORDS = 6;
const NAME_WORD =
  /^(?:(?:Mc|Mac|De|Di|La|Le|Van|Fitz|[ODL]['’]|Al-|al-)?\p{Lu}(?:[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]*)(?:-\p{L}[\p{L}\p{M}]*)*\.?|(?:\p{Lu}\.?){1,3})$/u;
const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;

/** "Dear Anna", "On taxes", "Said Berg": the opening of something else. */
const isOpening = (low: string): boolean =>
  PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || DETERMINERS.has(low) || low === 'dear' || low === 'said';

/** A verb without a capital, as no name or office has it. */
export const isVerb = (word: string): boolean => {
  const form = /^\p{Ll}/u.test(word) ? VERBS.get(word)?.form : undefined;
  return form === 'past' || form === 's' || AUXILIARIES.has(word);
};

/** A verb in any letters: "ANNOUNCES". */
const isTold = (low: string): boolean => {
  const form = VERBS.get(low)?.form;
  return form === 'past' || form === 's';
};

/** "PRICE:" and "Release date:" are facts, "TOM PRICE:" is somebody. */
function isFact(low: readonly string[]): boolean {
  const [first, last] = [low[0]!, low.at(-1)!];
  if (FACTS.has(last) && !(low.length > 1 && SURNAMES.has(last))) return true;
  return FACTS.has(first) && !SURNAMES.has(first);
}

/** "the moderator", "a member of the audience" */
function isPart(own: readonly string[]): boolean {
  const bare = own.filter((word) => word !== 'the' && word !== 'a');
  return bare.length > 0 && bare.every((word) => PARTS.has(word) || word === 'of');
}

const BEGINS_NOUN = ARTICLES.union(POSSESSIVES).union(wordList('this that these'));

/** How words say who speaks; null when they are no label. */
export function byOf(name: string): By | null {
  const words = byBlanks(name);
  const low = words.map((word) => word.toLowerCase().replace(/[.'’]s?$/u, ''));
  if (words.length > MOST_WORDS || words[0] === '') return null;
  if (isFact(low) || (low[0] !== 'the' && isOpening(low[0]!))) return null;
  // "SEN. BERG ANNOUNCES:"
  if (low.length > 1 && isTold(low.at(-1)!)) return null;
  const numbered = /^#?\d{1,3}$/u.test(low.at(-1)!);
  // "Speaker 2", "Speaker B"
  const own = numbered || (low.length > 1 && /^[a-h]$/u.test(low.at(-1)!)) ? low.slice(0, -1) : low;
  if (isPart(own)) return 'part';
  if (BEGINS_NOUN.has(low[0]!))
    return /^(?:The )?[^\p{Ll}]+$/u.test(name) && isOnePerson(low.at(-1)!) ? 'part' : null;
  if (numbered || low.some((word) => isOpening(word) && !PARTICLES.has(word))) return null;
  if (words.every((word) => SMALL_WORD.test(word))) return words.length <= 3 ? 'name' : null;
  const named = words.every(
    (word, i) => NAME_WORD.test(word) || (i > 0 && (PARTICLES.has(low[i]!) || SUFFIXES.has(low[i]!))),
  );
  return named ? 'name' : null;
}
