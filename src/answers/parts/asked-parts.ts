import { BE, DO, HAVE, MODALS } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS, QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { isNegation } from '../../grammar/negations.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import type { AskedWord } from '../../search/found.ts';
import { isFinite } from '../../text/lexicon/finite.ts';
import type { Token } from '../../text/tokens.ts';
import { type AskedPhrase, askedPhrase } from './asked-phrase.ts';
import { askedVerbAt } from './asked-verb.ts';
import { type Phrase, phrasesOf } from './phrase.ts';

/** Who does what to whom, as a question has it. */
export interface AskedParts {
  readonly verb: string;
  /** "Was it sold by Berg" has what it is done to before the verb. */
  readonly passive: boolean;
  /** Who does it; null where that is asked for, or not told. */
  readonly agent: AskedPhrase | null;
  /** Who or what has it done to them, or is given. */
  readonly patients: readonly AskedPhrase[];
  /** What stands behind the verb with a preposition. */
  readonly others: readonly AskedPhrase[];
  readonly denied: boolean;
  /** "When did he sell it": it is taken as done. */
  readonly past: boolean;
  /** "Who sold it": who does it is asked for. */
  readonly asksDoer: boolean;
}

const HELPS = BE.union(HAVE).union(DO).union(MODALS);
const PAST = /^(?:did|was|were|had)$/u;
/** So many words may stand before the question word: "by how much", "to whom". */
const LEAD = 2;
/** Where another clause begins, there the verb's own parts end. */
const ANOTHER = CONJUNCTIONS.difference(PREPOSITIONS).difference(new Set(['and', 'or', 'as', 'than']));

/** Whether what a question asks ends at a word: "…, all told", "… if convicted", "… to block it", "… for copying the pump". */
function isOver({ kind, low }: Token, next: Token | undefined): boolean {
  if (kind === 'sign') return /^[,;:–—?]$/u.test(low);
  const isVerb = next?.kind === 'word' && !next.capital && !DETERMINERS.has(next.low);
  const isGerund = PREPOSITIONS.has(low) && next?.capital === false && next.low.endsWith('ing');
  return ANOTHER.has(low) || (low === 'to' && isVerb) || isGerund;
}

/** The words up to the first that something is said of, if any stand before it. */
function upTo(
  words: readonly Token[],
  isEnd: (word: Token, next: Token | undefined) => boolean,
): readonly Token[] {
  const end = words.findIndex((word, at) => isEnd(word, words[at + 1]));
  return end === -1 ? words : words.slice(0, end);
}

/** Whether a word is the verb that a question asks of: not "to *turn* it into a hotel", nor "how many did he estimate *marched*". */
function isOfQuestion(all: readonly Token[], at: number, helper: string): boolean {
  const { low } = all[at]!;
  return all[at - 1]?.low !== 'to' && low !== 'according' && !(DO.has(helper) && /[^e]ed$/u.test(low));
}

/** What a question has on both sides of its verb. */
function partsAround(
  all: readonly Token[],
  at: number,
  asAsked: (phrase: Phrase) => AskedPhrase | null,
): { readonly before: AskedPhrase | null; readonly behind: readonly AskedPhrase[] } {
  const helper = all.findIndex(({ low }) => HELPS.has(low));
  const lead =
    helper === -1 || helper > at ? [] : all.slice(helper + 1, at).filter(({ low }) => !HELPS.has(low));
  const subject = upTo(lead, ({ low, start }) => PREPOSITIONS.has(low) && start > lead[0]!.start);
  return {
    before: asAsked({ preposition: '', words: subject }),
    behind: phrasesOf(upTo(all.slice(at + 1), isOver)).flatMap((phrase) => asAsked(phrase) ?? []),
  };
}

/**
 * Takes a question apart.
 * @param all its words
 * @param asked the same, as the search knows them
 * @returns null where it has no verb that the search looks for, or asks for yes or no
 */
export function askedParts(
  question: string,
  all: readonly Token[],
  asked: readonly AskedWord[],
): AskedParts | null {
  if (!all.slice(0, LEAD + 1).some(({ low }) => QUESTION_WORDS.has(low))) return null;
  const at = askedVerbAt(question, all);
  const word = all[at];
  const helper = all.findLast(({ low }, i) => i < at && HELPS.has(low))?.low ?? '';
  if (word === undefined || !isOfQuestion(all, at, helper)) return null;
  const verb = question.slice(word.start, word.end);
  if (!asked.some(({ text }) => text === verb)) return null;
  const { before, behind } = partsAround(all, at, (phrase) => askedPhrase(phrase, question, asked));
  const bare = behind.filter(({ preposition }) => preposition === '');
  const others = behind.filter(({ preposition }) => preposition !== '');
  const denied = all.some(({ low }) => isNegation(low));
  const past = PAST.test(helper) || (helper === '' && isFinite(word) && !word.low.endsWith('s'));
  if (!BE.has(helper) || word.low.endsWith('ing'))
    return {
      verb,
      passive: false,
      agent: before,
      patients: bare,
      others,
      denied,
      past,
      asksDoer: before === null && !DO.has(helper),
    };
  // "Why is it called a fossil", "what were its sustained winds": a thing on either side.
  if (bare.length > 0) return null;
  const by = others.find(({ preposition }) => preposition === 'by') ?? null;
  const patients = before === null ? [] : [before];
  return {
    verb,
    passive: true,
    agent: by,
    patients,
    others: others.filter((one) => one !== by),
    denied,
    past,
    asksDoer: false,
  };
}
