import { CUT } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { DEMONSTRATIVES, ARTICLES } from '../../grammar/determiners.ts';
import { THIRD_PERSON, THIRD_PERSON_OBJECTS, REFLEXIVES } from '../../grammar/pronouns.ts';
import { QUESTION_WORDS, COORDINATORS } from '../../grammar/conjunctions.ts';
import { BE, DO, HAVE, MODALS } from '../../grammar/auxiliaries.ts';
import type { Form } from './way.ts';

/** What a question has that asks of what was told before, and names nothing itself. */
const ASKS = QUESTION_WORDS.union(THIRD_PERSON)
  .union(THIRD_PERSON_OBJECTS)
  .union(DEMONSTRATIVES)
  .union(REFLEXIVES)
  .union(wordList('his hers theirs its one ones there'));
const JOINS = COORDINATORS.union(ARTICLES).union(
  wordList(
    `then also too else again ever already just really actually exactly even please ok okay well to of in on at by for from with about as if not all any some`,
  ),
);
const TELLS = BE.union(HAVE).union(DO).union(MODALS).union(wordList('done doing ca wo sha'));
const SAYS = wordList(
  `say says said saying tell tells told mean means meant think thinks thought talk talks talked speak speaks spoke spoken happen happens happened happening know knows knew known true right correct real wrong`,
);

const EMPTY = ASKS.union(JOINS).union(SAYS).union(TELLS);

/** "didn’t", "what’s", "he’d" */
const SHORTENED = /(?:n['’]t|['’](?:s|d|ll|re|ve|m))$/u;

/** Longer than what names nothing is. */
const LONGEST = 120;

/** WHO and IT in capitals, and the Who inside of a question, are names; not where all of it is written so. */
function hasName(words: readonly string[], question: string): boolean {
  if (question === question.toUpperCase()) return false;
  return words.some(
    (word, i) =>
      /^\p{Lu}/u.test(word) && (i > 0 || (word.length > 1 && word === word.toUpperCase())) && word !== 'I',
  );
}

/**
 * Whether a question names nobody and nothing ("when did he say that?", "and why?"): there is not one word in it to look for, only
 * such as stand for what was named before, which is nowhere here.
 */
export function namesNothing(question: string): boolean {
  if (question.length > LONGEST) return false;
  const found = question.match(CUT.shortened) ?? [];
  if (hasName(found, question)) return false;
  const words = found.map((word) => word.toLowerCase().replace(SHORTENED, ''));
  return words.every((word) => EMPTY.has(word)) && words.some((word) => ASKS.has(word));
}

/** A question that names nothing to look for. */
export const unclear: Form = ({ bare }) => (namesNothing(bare) ? { kind: 'unclear' } : null);
