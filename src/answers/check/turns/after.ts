import { COORDINATORS, SUBORDINATORS, RELATIVES } from '../../../grammar/conjunctions.ts';
import { ANY_BE } from '../../../grammar/auxiliaries.ts';
import { clauseBegins, isSubject } from './clause.ts';
import { conditionAt } from './conditions.ts';
import { denialAt } from './denials.ts';
import { isDismissal, isHearsayNoun } from './dismissal.ts';
import { isPerformed, saysOrThinks } from './hearsay.ts';
import { phrases } from './phrases.ts';
import type { At, Turn, TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

interface AfterRule {
  readonly turn: Turn;
  /** @param words of the sentence from the first that is cut off @returns the index of what turns, or -1 */
  readonly at: (words: Words) => number;
}

/** Verbs of refusing say nothing of a clause that stands before them. */
const VERBAL =
  /^(?:den|refus|reject|fail|lack|doubt|stop|instead|rather|wrong|false|untrue|impossible|unlikely)/u;
/** "a hill, not a mountain", "nor": said of something else. */
const CONTRAST = wordList('not nor neither');
const STILL_DENIES = wordList(
  'yet now really any anymore if without until unless that quite exactly always entirely all so',
);

/** So near after what is kept a denial bears on it. */
const NEAR = 4;

const JOINS = SUBORDINATORS.union(RELATIVES)
  .difference(wordList('if unless until till lest'))
  .union(wordList('so that to'));

/** Where a clause or phrase of its own begins after what is kept: no denial in it bears back. */
function ownClause(words: Words, from: number): number {
  for (let i = from; i < words.length; i++) {
    const { low, gap } = words[i]!;
    if (clauseBegins(words, i, true) && low !== 'but' && low !== 'yet') return i;
    if (i > 0 && COORDINATORS.has(low) && low !== 'but' && low !== 'yet' && gap.includes(',')) return i;
    if (JOINS.has(low) && !(words[i + 1] && denialAt(words, i + 1) > 0)) return i;
  }
  return words.length;
}

function denial(words: Words): number {
  const but = words.findIndex(({ low }) => low === 'but' || low === 'yet');
  const end = ownClause(words, 0);
  const most = but !== -1 && but < end ? ownClause(words, but + 2) : Math.min(end, NEAR);
  for (let i = 0; i < most; i++) {
    const { low, gap } = words[i]!;
    if (VERBAL.test(low) || denialAt(words, i) === 0) continue;
    if (CONTRAST.has(low) && /[,-]/u.test(gap) && !STILL_DENIES.has(words[i + 1]?.low ?? '') && words[i + 1])
      continue;
    if (low === 'nor') continue;
    return i;
  }
  return -1;
}

/** What asks whether, or says what else, makes nothing before it depend on anything. */
const NO_CONDITION = wordList('whether otherwise lest till');
/** Only right after what depends on it. */
const AT_ONCE = wordList('once whenever barring pending');

function condition(words: Words): number {
  if (AT_ONCE.has(words[0]?.low ?? '') && words.length > 1) return 0;
  for (let i = 0; i < words.length; i++) {
    if (conditionAt(words, i) > 0 && !NO_CONDITION.has(words[i]!.low)) return i;
    if (clauseBegins(words, i, true) && !/^(?:but|yet)$/u.test(words[i]!.low)) return -1;
  }
  return -1;
}

const BE = ANY_BE.union(wordList('remains remained sounds seems would will'));

/** Where words say of what stands before them that it is nothing: "is a joke", "is simply not true"; -1 for nowhere. */
export function dismissal(words: Words): number {
  if (!BE.has(words[0]?.low ?? '')) return -1;
  for (let i = 1; i < Math.min(words.length, 6); i++) {
    if (isDismissal(words, i)) return i;
    if (isSubject(words[i]) || COORDINATORS.has(words[i]!.low)) return -1;
  }
  return -1;
}

const ADDED = phrases(`
  according to|or so|so to speak|in theory|on paper|in name only|as it were|so i thought|as they say|in my opinion|in my view|in our view
  to my mind|in the words of|to quote|if you ask me
`);
const ADVERBS = wordList('allegedly supposedly reportedly apparently perhaps maybe possibly probably');
/** Behind a comma "said" comes before so many words: ", the owner of the mill said". */
const SUBJECT = 6;

/** ", they claim", ", I think", ", said the owner", "according to": said of what was said before. */
function hearsay(words: Words): number {
  const first = words[0];
  if (!first) return -1;
  if (ADDED(words, 0) > 0 || ADVERBS.has(first.low)) return 0;
  if (BE.has(first.low)) {
    const what = words.findIndex(({ low }, i) => i < 3 && /^(?:what|how|why)$/u.test(low));
    const verb = what === -1 ? -1 : words.findIndex(({ low }, i) => i > what && saysOrThinks(low));
    return verb === -1 ? words.findIndex((_, i) => i > 0 && i < 5 && isHearsayNoun(words, i)) : verb;
  }
  if (!/[,-]/u.test(first.gap) || COORDINATORS.has(first.low)) return -1;
  if (saysOrThinks(first.low) && !first.low.endsWith('ing')) return 0;
  for (let i = 1; i < Math.min(words.length, SUBJECT); i++) {
    if (/[,;:-]/u.test(words[i]!.gap)) return -1;
    if (!saysOrThinks(words[i]!.low)) continue;
    const ends = i === words.length - 1 || /[,;:-]/u.test(words[i + 1]!.gap);
    return ends && !isPerformed(words, i) ? i : -1;
  }
  return -1;
}

const PARTLY = phrases(`
  in part|to some extent|to a degree|up to a point|to a point|more or less|only in part|at best|in a way|sort of|kind of|almost|nearly
  hardly|barely|for now|for the moment|at least for|so far
`);
const DENIED = phrases('my foot|my eye|over my dead body|when hell freezes');

/** In this order, worst first. */
const RULES: readonly AfterRule[] = [
  { turn: 'negation', at: (words) => (DENIED(words, 0) > 0 ? 0 : Math.max(denial(words), dismissal(words))) },
  { turn: 'condition', at: condition },
  { turn: 'hearsay', at: hearsay },
  { turn: 'tense', at: (words) => (words.length === 1 && words[0]!.low === 'once' ? 0 : -1) },
  { turn: 'degree', at: (words) => (PARTLY(words, 0) > 0 ? 0 : -1) },
];

/** What turns the sense of words after which the rest of their sentence is cut off; null when nothing does. */
export function turnAfter(words: Words): ({ readonly turn: Turn } & At) | null {
  for (const { turn, at } of RULES) {
    const index = at(words);
    if (index !== -1)
      return { turn, index, length: WIDTHS.reduce((most, width) => Math.max(most, width(words, index)), 1) };
  }
  return null;
}

/** How many words belong together where one of them turns the sense. */
const WIDTHS = [conditionAt, denialAt, ADDED, PARTLY, DENIED];
