import { ADVERBS } from '../../grammar/adverbs.ts';
import { BE, DO, INVERTED, MODALS } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PARTICLES } from '../../grammar/particles.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { mainVerbAt } from '../../search/main-verb.ts';
import type { Token } from '../../text/tokens.ts';
import { OWNS } from '../told/theirs.ts';

const PARTS = CONJUNCTIONS.union(DETERMINERS).union(PREPOSITIONS);
const HELPS = DO.union(MODALS);

const isPlain = ({ kind, capital, low }: Token): boolean => kind === 'word' && !capital && !PARTS.has(low);

const isNoun = (word: Token | undefined): boolean =>
  word !== undefined &&
  isPlain(word) &&
  !PARTICLES.has(word.low) &&
  !ADVERBS.has(word.low) &&
  !word.low.endsWith('ly');

/** "The suspected thieves", "are the working groups": a word that is no verb there. */
const isDescribing = (all: readonly Token[], at: number): boolean =>
  DETERMINERS.has(all[at - 1]?.low ?? '') ||
  (/(?:ed|ing)$/u.test(all[at]!.low) &&
    all.some(({ low }, i) => i < at && BE.has(low)) &&
    isNoun(all[at + 1]));

/** The last of the first small words behind "did" that are more than a noun of its own: "give" of "did the food bank give Lund". */
function behindHelper(all: readonly Token[], helper: number): number {
  return all.findIndex((word, at) => {
    const next = all[at + 1];
    if (at <= helper || !isPlain(word) || (next && isPlain(next)) || OWNS.test(next?.low ?? '')) return false;
    // "The minister", "the bank in Lund": a noun, and its verb is still to come.
    return !DETERMINERS.has(all[at - 1]!.low);
  });
}

/** The place of the verb that a question asks of, among its words: "runs" of "who runs the shop"; -1 where there is none. */
export function askedVerbAt(question: string, all: readonly Token[]): number {
  const [first, second] = all;
  const isSubject =
    first?.low === 'who' || (first?.low === 'what' && !all.some(({ low }, i) => i > 1 && INVERTED.has(low)));
  if (isSubject && second?.kind === 'word' && !INVERTED.has(second.low)) return 1;
  const verb = mainVerbAt(question);
  const at = verb === null ? -1 : all.findIndex(({ start }) => start === verb.start);
  if (at !== -1 && !OWNS.test(all[at + 1]?.low ?? '')) return isDescribing(all, at) ? -1 : at;
  const helper = all.findIndex(({ low }) => HELPS.has(low));
  return helper === -1 ? -1 : behindHelper(all, helper);
}
