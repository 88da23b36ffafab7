import { isNegation } from '../../grammar/negations.ts';
import { ONES, ORDINALS, SCALES, TENS } from '../../grammar/numbers.ts';
import { stem } from '../terms/stem.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Small words that turn what is asked: a passage that lacks them tells of something else. */
export const TURNING = set(`
  before after only once more most all same below between i am
`);
/** Every sentence has them: they hold a run of words together least. */
export const ARTICLES = set('the a an');
/** What may stand before a noun and say nothing of its own. */
export const DETERMINERS = set("the a an his her its their this that these those 's");
/** What may join two words of a question, or follow its question word; "than" and "as" do so too. */
export const PREPOSITIONS = set(`
  of in on at by for with from to into onto under over between among through during about against after before since
  until within without across behind near upon toward towards as than along around
`);
/** Verbs that show how a question is built; one that comes first asks for yes or no. */
export const AUXILIARIES = set(`
  is are was were be been being do does did has have had can could will would should may might must shall isn't aren't
  wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't cannot
`);
const MODALS = set('will would could may might should can shall must');

const BEING = set("is are was were be been being isn't aren't wasn't weren't");
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
export const isBeing = (word: string): boolean => BEING.has(word);
/** Whether a word leaves open what follows: "will", "could". */
export const isModal = (word: string): boolean => MODALS.has(word);
/** Whether a word counts or orders: "twenty", "third", "s-300". */
export const isNumber = (word: string): boolean => NUMBERS.has(word) || /\d/u.test(word);
/** Whether a word denies what stands with it. */
export const denies = (word: string): boolean => isNegation(word) || DENYING.has(word);
/** Whether questions have the word and answers go without: "where is it *located*", "what is it *called*". */
export const isLight = (terms: readonly string[]): boolean => terms.some((term) => LIGHT.has(term));
