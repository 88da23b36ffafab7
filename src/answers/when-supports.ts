import { words as wordList } from '../grammar/words.ts';
import { ORDINAL_WORDS, ORDINALS } from '../grammar/numbers.ts';
import { oneOf } from '../grammar/one-of.ts';
import type { AskedWord, Hit, Match } from '../search/found.ts';
import { stem } from '../search/terms/stem.ts';
import { isOpposite } from '../text/lexicon/opposites.ts';
import { tokens } from '../text/tokens.ts';
import { mainVerb } from '../search/main-verb.ts';
import { isCountedSo } from './counted.ts';
import { areOtherActs, isAct } from './same-act/same-act.ts';
import { partsIn } from './parts-in.ts';
import { spelledOut } from './told/spelled-out.ts';
import { askedText, isUnderHeadline } from './told/under-headline.ts';
import { MAY_BE } from './meets-all.ts';

/** Below this two words are only of one field: "resign" and "appoint". */
const CLOSE = 0.55;

/** Which of several: "the second" is not the first. */
export const WHICH = new RegExp(
  String.raw`^(?:${oneOf([...ORDINALS, 'last', 'next', 'latest', 'previous'])}|\d+(?:st|nd|rd|th)?)$`,
  'iu',
);

/** What counts one of several off from the others: no mere figure, which may be a year that stands in the headline. */
const COUNT = new RegExp(
  String.raw`^(?:${oneOf([...ORDINALS, 'last', 'next', 'latest', 'previous'])}|\d+(?:st|nd|rd|th))$`,
  'iu',
);

/** Whether each of some words counts in a passage what it counts in the question; its headline counts what it opens with: "first case confirmed". */
const areCountedSo = (counts: readonly AskedWord[], words: readonly AskedWord[], hit: Hit): boolean =>
  counts.every(({ text }) => isCountedSo(text, hit)) || isUnderHeadline(hit, askedText(words));

const countsIn = (words: readonly AskedWord[]): readonly AskedWord[] =>
  words.filter(({ text }) => COUNT.test(text));

/** Whether a word of the question stands in the passage, or close by, as itself or as a word that cannot mean its contrary. */
const isMet = ({ how, word, asked, similarity }: Match): boolean =>
  how !== 'meaning' ||
  (similarity >= CLOSE &&
    !WHICH.test(asked) &&
    !isOpposite(asked.toLowerCase(), word.toLowerCase()) &&
    (similarity === 1 || !areOtherActs(asked.toLowerCase(), word.toLowerCase())));

/**
 * Whether a passage tells of the very event that is asked about: the question's verb, its names and which of several are
 * met in it or beside it, and not the other way round. "When did the strike end" gets no day from a passage on its beginning.
 */
export function supporting(words: readonly AskedWord[], question: string): (hit: Hit) => boolean {
  const verb = mainVerb(question);
  const head = verb === null ? headIn(question, words) : null;
  const needed = words.filter(
    ({ text }) => text === verb || text === head || /^\p{Lu}/u.test(text) || WHICH.test(text),
  );
  const counts = countsIn(words);
  const parts = partsIn(question, verb);
  return (hit) => {
    const { won, isTurned } = parts(hit);
    if (isTurned) return false;
    // "The women's team won", asked when the men's did.
    if (saysContrary(hit, unmetIn(hit, words, won))) return false;
    const met = new Set(
      hit.matched.filter((match) => match.asked === won || isMet(match)).map(({ asked }) => asked),
    );
    return (
      needed.every(({ text }) => met.has(text) || spelledOut(text, hit) !== null || isCountedSo(text, hit)) &&
      areCountedSo(counts, words, hit)
    );
  };
}

/**
 * How a passage may tell of an event: by a word that may be its own, by one that only comes near, by one near to it that is known as
 * another act ("postponed" for "cancelled"), in no word that stands for what happened, in none where it is asked when something ended that may be
 * told of as going on, or not at all.
 */
export type Telling =
  | 'of it'
  | 'of something near'
  | 'of another act'
  | 'in no word'
  | 'in no word of its end'
  | null;

/** What is done to an act or a state that is told of already: the day of a ban is not that of its lifting. */
const ENDS: ReadonlySet<string> = new Set(
  wordList(`
    end lift stop halt cease finish conclude cancel revoke rescind repeal annul quash overturn reverse scrap drop abandon abolish suspend
    postpone delay extend renew resume expire lapse withdraw break ease relax loosen tighten
  `)
    .values()
    .map(stem),
);

const isOther = ({ how, asked, word, similarity }: Match): boolean =>
  how === 'meaning' &&
  similarity >= MAY_BE &&
  similarity < 1 &&
  areOtherActs(asked.toLowerCase(), word.toLowerCase());

/** Whether a passage has a word for the contrary of one of some others. */
function saysContrary({ passage: { article, start, end } }: Hit, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const low = asked.map((word) => word.toLowerCase());
  return tokens(article.text, { start, end }).some((token) =>
    low.some((word) => isOpposite(word, token.low)),
  );
}

/**
 * Those words of a question for which a passage has nothing but words that mean something like them.
 * @param won that for who won, where the passage tells it in whatever word: "lost to Berg" is no contrary of "Berg beat"
 */
function unmetIn({ matched }: Hit, words: readonly AskedWord[], won: string | null): string[] {
  const own = new Set(
    matched.flatMap(({ asked, how }) => (how !== 'meaning' || asked === won ? [asked] : [])),
  );
  return words.filter(({ text }) => !own.has(text)).map(({ text }) => text);
}

/** Whether a passage counts what it tells of otherwise than a question does: "the second trial", asked of the first. */
const countsOtherwise = ({ passage: { article, start, end } }: Hit): boolean =>
  tokens(article.text, { start, end }).some(({ low }) => ORDINAL_WORDS.has(low));

/** "start of the blaze": whatever tells of a thing without more may tell of how it began. */
const BEGINS = /^(?:start|beginning|outbreak)$/iu;

/** What a topic asks for that begins with it, "end of the ban" or "Holm's attack on the plan": what follows only says of what. */
function headIn(topic: string, words: readonly AskedWord[]): string | null {
  const acts = words.filter(({ text }) => !/^[\p{Lu}\d]/u.test(text) && isAct(stem(text.toLowerCase())));
  const [first, ...others] = acts.map(({ text }) => text);
  if (first === undefined || others.length === 0 || BEGINS.test(first)) return null;
  const behind = topic.slice(topic.indexOf(first) + first.length);
  return /^ (?:of|on|to|against|for|over|from) /u.test(behind) ? first : null;
}

/**
 * Which words of a question name what happened: its verb; without one, the nouns that are known to ("resignation" of "Holm's
 * resignation as leader"), or where there is none, whatever is no name.
 */
function eventWord(
  words: readonly AskedWord[],
  question: string,
  verb: string | null,
): (match: Pick<Match, 'asked'>) => boolean {
  const one = verb ?? headIn(question, words);
  if (one !== null) return ({ asked }) => asked === one;
  const common = words.map(({ text }) => text).filter((text) => !/^[\p{Lu}\d]/u.test(text));
  const acts = common.filter((text) => isAct(stem(text.toLowerCase())));
  return ({ asked }) => (acts.length > 0 ? acts : common).includes(asked);
}

/** Those of some names that a passage has neither itself nor beside it. */
const unnamedIn = ({ matched }: Hit, names: readonly AskedWord[]): readonly AskedWord[] =>
  names.filter(({ text }) => matched.every(({ asked }) => asked !== text));

/**
 * How a passage may tell of the event that is asked about. Not at all, where it has not every name, something stands there that
 * is its contrary, it is another of several, or it is the other way round.
 * @param isRoleOnly whether whoever a passage without all names is about may be whom they name
 */
export function telling(
  words: readonly AskedWord[],
  question: string,
  isRoleOnly?: (hit: Hit) => boolean,
): (hit: Hit) => Telling {
  const verb = mainVerb(question);
  const which = words.filter(({ text }) => WHICH.test(text));
  const counts = countsIn(words);
  const names = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  const isEvent = eventWord(words, question, verb);
  const event = verb ?? headIn(question, words);
  const ends = event !== null && ENDS.has(stem(event.toLowerCase()));
  const parts = partsIn(question, verb);
  return (hit) => {
    const { won, isTurned } = parts(hit);
    if (isTurned) return null;
    const { matched } = hit;
    const contrary = matched.some(
      ({ how, asked, word }) =>
        how === 'meaning' && asked !== won && isOpposite(asked.toLowerCase(), word.toLowerCase()),
    );
    // "Police arrested Jan Dahl", asked when he was released: nothing there stands for the word, and its contrary is said.
    const unmet = unmetIn(hit, words, won);
    if (saysContrary(hit, unmet)) return null;
    if (contrary || which.some(({ text }) => unmet.includes(text) && !isCountedSo(text, hit))) return null;
    if (
      unnamedIn(hit, names).some(({ text }) => spelledOut(text, hit) === null) &&
      !(isRoleOnly?.(hit) ?? false)
    )
      return null;
    // "The second trial" in the sentence before is not this one, or is not known to be.
    if (!areCountedSo(counts, words, hit)) return countsOtherwise(hit) ? null : 'of another act';
    const events = matched.filter((match) => match.at.length > 0 && isEvent(match));
    if (events.length === 0) return ends ? 'in no word of its end' : 'in no word';
    const same = events.filter((match) => !isOther(match));
    if (same.length === 0) return 'of another act';
    return same.some(({ how, similarity }) => how !== 'meaning' || similarity >= MAY_BE)
      ? 'of it'
      : 'of something near';
  };
}
