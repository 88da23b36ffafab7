import { SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import { isApart } from './clause.ts';
import { conditionAt } from './conditions.ts';
import { denialAt, isAgainst } from './denials.ts';
import { habitAt, otherTimeAt } from './habits.ts';
import { hearsayAt } from './hearsay.ts';
import { MODALS } from './lists.ts';
import type { At, Turn, TurnWord } from './rule.ts';
import { shareAt } from './shares.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** A way in which words turn what follows them in their sentence. */
interface BeforeRule {
  readonly turn: Turn;
  /** How many words at `index` turn it, 0 for none. @param kept index of the first word that is kept */
  readonly at: (words: Words, index: number, kept: number) => number;
  /** Whether a clause of its own before what is kept stops it. */
  readonly stops: (words: Words, index: number, kept: number) => boolean;
}

/** What concedes or goes on makes nothing that follows depend on anything. */
const CONCEDES = wordList('however although though');
/** So far from what is kept, in words, these still bear on it. */
const FARTHEST = 4;

/** "Had the roof held", "Were it so" */
const INVERTED = /^(?:had|were|should)$/u;

const conditions = (words: Words, index: number, kept: number): number => {
  if (index === 0 && INVERTED.test(words[0]!.low) && kept <= FARTHEST) return 1;
  return CONCEDES.has(words[index]!.low) ? 0 : conditionAt(words, index);
};

/** A sentence that opens so has its main clause after a comma: "Whatever they say, we". */
const SUBORDINATES = SUBORDINATORS.union(wordList('whatever whoever contrary'));

/** What may stand between "could" and the verb that is kept. */
const INSIDE = wordList('not have be been also only still now very even well ever just to that');
const GOVERNS = 3;
const ADVERB = /^(?:perhaps|maybe|possibly|probably|likely|allegedly|supposedly|reportedly|apparently)$/u;

const governs = (words: Words, index: number, kept: number): boolean =>
  kept - index <= GOVERNS &&
  (ADVERB.test(words[index]!.low) ||
    words.slice(index + 1, kept).every(({ low }) => INSIDE.has(low) || low.endsWith('ly')));

/** "too old to be safe" */
const isTooMuch = (words: Words, index: number, kept: number): boolean =>
  words[index]!.low === 'too' &&
  kept - index > 1 &&
  kept - index <= FARTHEST &&
  [words[kept - 1], words[kept]].some((word) => word?.low === 'to');

const never = (): boolean => false;

/** In this order, worst first. */
const RULES: readonly BeforeRule[] = [
  {
    turn: 'negation',
    at: (words, i, kept) =>
      denialAt(words, i) || Number(isAgainst(words, i, kept) || isTooMuch(words, i, kept)),
    stops: isApart,
  },
  {
    turn: 'condition',
    at: conditions,
    stops: (words, i, kept) => i > 0 && isApart(words, i, kept, false),
  },
  { turn: 'tense', at: (words, i) => habitAt(words, i) || otherTimeAt(words, i), stops: isApart },
  {
    turn: 'hearsay',
    at: hearsayAt,
    stops: (words, i, kept) => isApart(words, i, kept, SUBORDINATES.has(words[0]!.low)),
  },
  {
    turn: 'modality',
    at: (words, i, kept) => Number(MODALS.has(words[i]!.low) && governs(words, i, kept)),
    stops: never,
  },
  { turn: 'degree', at: shareAt, stops: never },
];

/**
 * What turns the sense of words before which the rest of their sentence is cut off; null when nothing does.
 * @param words of the sentence, up to the end of what is kept
 * @param kept index of the first that is kept
 */
export function turnBefore(words: Words, kept: number): ({ readonly turn: Turn } & At) | null {
  for (const { turn, at, stops } of RULES)
    for (let index = kept - 1; index >= 0; index--) {
      const length = at(words, index, kept);
      if (length > 0 && !stops(words, index, kept))
        return { turn, index, length: Math.min(length, kept - index) };
    }
  return null;
}
