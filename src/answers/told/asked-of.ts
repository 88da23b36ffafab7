import { ARTICLES } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { contains, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { mainVerb } from '../../search/main-verb.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isFamily, isOpposite } from '../../text/lexicon/opposites.ts';
import { tokens, type Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';
import { FAR, isEnd, isForPersons, OWNS, whoIsTheirs, whoseAt } from './theirs.ts';
import { placesIn, placesOf, verbIn } from './verb-in.ts';

/** Whoever or whatever a question asks about by saying whose it is: "wife" of "when did Rolf Berg’s late wife die". */
export interface Theirs {
  /** As the question has it. */
  readonly word: string;
  readonly verb: string;
  /** The words of the name whose they are. */
  readonly owner: readonly string[];
  readonly person: boolean;
  /** "When was Rolf Berg’s wife arrested" asks of whom it was done to. */
  readonly passive: boolean;
}

/** A word for a person that means something like another is met where it comes this near: "boss" and "chief". */
const CLOSE = 0.55;

/** What is a name's with "’s", where no other name ends it: "wife", but nothing of "Berg’s wife Greta". */
function owned(words: readonly Token[], at: number, verb: string): Token | null {
  const rest = words.slice(at + 1, at + 1 + FAR);
  const end = rest.findIndex((word) => isEnd(word) || word.low === verb);
  const last = (end === -1 ? rest : rest.slice(0, end)).at(-1);
  return last === undefined || last.capital ? null : last;
}

const HANGS_ON = PREPOSITIONS.union(new Set(['as']));

/** Whether what begins before a word, with its capitals and its article, hangs on a preposition: "resign as CEO of Apple", "the chats of Lee’s aide". */
function isInPhrase(words: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && (words[at]!.capital || ARTICLES.has(words[at]!.low))) at--;
  return HANGS_ON.has(words[at]?.low ?? '');
}

/** The words with a capital that stand together at a place. */
function nameAt(words: readonly Token[], at: number): readonly Token[] {
  const first = words.findLastIndex(({ capital }, i) => i < at && !capital) + 1;
  const end = words.findIndex(({ capital }, i) => i > at && !capital);
  return words.slice(first, end === -1 ? undefined : end);
}

/** @returns null where the question asks of nobody and nothing in that way, or of what somebody does: "Berg’s resignation" */
export function askedOf(question: string): Theirs | null {
  const verb = mainVerb(question);
  if (verb === null) return null;
  const low = verb.toLowerCase();
  const words = tokens(question, { start: 0, end: question.length });
  for (const [at, { capital }] of words.entries()) {
    if (!capital || at === 0) continue;
    const owns = OWNS.test(words[at + 1]?.low ?? '');
    const one: Token | null = owns ? owned(words, at + 1, low) : whoIsTheirs(words, at, at);
    const first = owns ? at : words.findIndex((word) => word === one);
    if (one !== null && one.low !== low && !isInPhrase(words, first))
      return {
        word: question.slice(one.start, one.end),
        verb,
        owner: nameAt(words, at).map(({ start, end }) => question.slice(start, end)),
        person: isForPersons(one),
        passive: /^when (?:was|were)\b/iu.test(question),
      };
  }
  return null;
}

/** Whether a passage has a word for whoever or whatever a question asks about, itself or beside it. */
export function hasAsked(hit: Hit, { word, person }: Theirs): boolean {
  const { matched, passage } = hit;
  const isNear = matched.some(
    ({ asked, how, similarity, word: found }) =>
      asked === word &&
      (how !== 'meaning' ||
        ((similarity >= CLOSE || !person) && !isOpposite(asked.toLowerCase(), found.toLowerCase()))),
  );
  if (isNear || !person || isFamily(word.toLowerCase())) return isNear;
  // "The boss of Acme", asked for its chief executive.
  const words = tokens(passage.article.text, passage);
  return placesOf(hit, (asked) => NAME.test(asked)).some((name) => {
    const theirs = whoseAt(words, name);
    return theirs !== null && !isFamily(theirs.low);
  });
}

/**
 * Whether a passage that has a word for whom a question asks about tells what was asked of the one whose they are: "Berg resigned, his aide
 * said", asked when the aide did.
 */
export function isOfOwner(
  hit: Hit,
  { words, clauses }: Scene,
  { word, verb, owner: whose, passive }: Theirs,
): boolean {
  const act = verbIn(hit, { verb });
  const clause = act && clauses[clauseOf(clauses, act)];
  if (!act || !clause || clause.link === 'relative') return false;
  const owners = placesIn(hit, whose).filter((name) => whoseAt(words, name) === null);
  const ours = placesIn(hit, [word]);
  const subject = { start: clause.start, end: act.start };
  const isHere = (one: Range): boolean =>
    contains(subject, one) && clauses[clauseOf(clauses, one)] === clause;
  if (ours.some(isHere)) return false;
  const owner = owners.find(({ start }) => start > act.end);
  const own = ours.find(({ start }) => start > act.end);
  // "Police arrested Berg in her brother’s house", "Police arrested the brother of Berg".
  if (!owners.some(isHere)) return passive && owner !== undefined && (!own || owner.start < own.start);
  return !(passive && own !== undefined && clauses[clauseOf(clauses, own)] === clause);
}
