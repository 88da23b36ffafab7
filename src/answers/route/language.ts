import { CUT } from '../../grammar/cut.ts';
import { words } from '../../grammar/words.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import { LANGUAGES, PARTS_OF_WORDS, SIGNS } from './languages.ts';
import type { Form } from './way.ts';

/** Words of English questions that no other language here has: with one of them it is English with foreign words. */
const ENGLISH = QUESTION_WORDS.union(
  words(
    'the did does are were and for with from about that this she it said say have been by there they you not',
  ),
);

/** Fewer words tell no language. */
const FEWEST = 3;
/** So much has to be there, question words counting double, and so large a share of the words has to be the language's own. */
const ENOUGH = 2;
const SHARE = 1 / 3;
/** One word of the language's own is enough where so many, and so large a share, are of it. */
const MANY = 3;
const LARGE = 3 / 5;

const wordsOf = (question: string): string[] =>
  question.normalize('NFC').toLowerCase().match(CUT.letters) ?? [];

/** Whether a question is one of another language: by the words that only tie others together, never by names. */
function isForeign(question: string): boolean {
  const found = wordsOf(question);
  if (/["“”„«»]/u.test(question) || found.some((word) => ENGLISH.has(word))) return false;
  if (PARTS_OF_WORDS.test(question)) return true;
  if (found.length > 1 && found.some((word) => SIGNS.has(word))) return true;
  if (found.length < FEWEST) return false;
  const distinct = new Set(found);
  return LANGUAGES.some(({ asks, own, also }) => {
    const among = (list: ReadonlySet<string>): number =>
      [...distinct].filter((word) => list.has(word)).length;
    const [asking, sure, rest] = [among(asks), among(own), among(also)];
    const all = asking + sure + rest;
    if (asking + sure === 0) return false;
    if (asking * 2 + sure >= ENOUGH) return all >= ENOUGH && all >= distinct.size * SHARE;
    return all >= MANY && all >= distinct.size * LARGE;
  });
}

/** A question that is not English. */
export const language: Form = ({ bare }) => (isForeign(bare) ? { kind: 'language' } : null);
