import { byBlanks } from '../../grammar/cut.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { ARTICLES, POSSESSIVES, DEMONSTRATIVES } from '../../grammar/determiners.ts';
import { ANY_BE, MODALS } from '../../grammar/auxiliaries.ts';
import { isNegation } from '../../grammar/negations.ts';
import { ONES, ORDINALS, SCALES, TENS } from '../../grammar/numbers.ts';
import { stem } from '../terms/stem.ts';

const set = (words: string): ReadonlySet<string> => new Set(byBlanks(words.trim()));

/** Small words that turn what is asked: a passage that lacks them tells of something else. */
export const TURNING = set(`
  before after only once more most all same below between i am
`);
/** What may stand before a noun and say nothing of its own. */
export const DETERMINERS = ARTICLES.union(POSSESSIVES).union(DEMONSTRATIVES).union(set("'s"));
/** What may join two words of a question, or follow its question word; "than" and "as" do so too. */
export const JOINS_WORDS = PREPOSITIONS.union(set('than as'));
const DENYING = set(`
  non except unlike fail failed fails refuse refused refuses lack lacked
  lacks instead
`);
const NUMBERS = new Set([
  ...ONES,
  ...TENS,
  ...SCALES.flatMap((one) => [one, `${one}s`]),
  ...ORDINALS,
  'half',
  'several',
]);
const LIGHT = new Set(
  Array.from(
    set(`
      name call know term word refer describe consider regard say state locate situate happen occur take place find use
      make become serve type kind sort example purpose reason typically usually generally normally mainly primarily
      originally addition thing
    `),
    stem,
  ),
);

/** Whether a word is a form of "be": any of them may stand for any other. */
export const isBeing = (word: string): boolean => ANY_BE.has(word);
/** Whether a word leaves open what follows: "will", "could". */
export const isModal = (word: string): boolean => MODALS.has(word);
/** Whether a word counts or orders: "twenty", "third", "s-300". */
export const isNumber = (word: string): boolean => NUMBERS.has(word) || /\d/u.test(word);
/** Whether a word denies what stands with it. */
export const denies = (word: string): boolean => isNegation(word) || DENYING.has(word);
/** Whether questions have the word and answers go without: "where is it *located*", "what is it *called*". */
export const isLight = (terms: readonly string[]): boolean => terms.some((term) => LIGHT.has(term));
