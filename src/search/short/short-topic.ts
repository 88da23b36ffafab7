import { overlaps } from '../../corpus/span.ts';
import { isOpposite } from '../../text/lexicon/opposites.ts';
import type { Hit } from '../found.ts';
import type { Meaning } from '../meaning.ts';
import { passageTokens } from '../passages.ts';
import { isQuestion, type Question } from '../question.ts';
import { baseForm } from '../terms/irregular.ts';
import type { Token } from '../terms/token.ts';
import { isSameThing } from './same-thing.ts';

/** A short topic has no more words than this. See docs/constants.md. */
const MOST = 2;

/** Whether a question only names a thing in a word or two: too little for anything to stand for a word but the thing itself. */
export const isShort = (query: string, { tokens }: Question): boolean =>
  tokens.length > 0 && tokens.length <= MOST && !isQuestion(query);

/** What is done to something may be told by another verb beside it: "shield cancelled" where plans for a shield are scrapped. */
const DONE = /ed$/u;
const BESIDE = 6;

const isPast = ({ word, name }: Token): boolean => !name && (DONE.test(word) || baseForm(word) !== word);

/** Whether a short topic names what happened: "mill burned". */
export const namesEvent = ({ tokens }: Question): boolean => tokens.some(isPast);

/** How a passage has a topic: all of it itself, or what is done by another verb; null when it has not. */
export type Holding = 'itself' | 'otherwise' | null;

/** How a passage has a short topic in its own sentence. */
export function holding(
  query: string,
  { tokens }: Question,
  { passage, matched }: Hit,
  meaning: Meaning | null,
): Holding {
  const here = passageTokens(passage);
  const matchOf = ({ start, end }: Token) => matched.find((one) => one.asked === query.slice(start, end));
  const standingFor = (asked: Token): Token[] =>
    here.filter((token) => matchOf(asked)?.at.some((at) => overlaps(at, token)));
  const placesOf = (asked: Token): number[] =>
    standingFor(asked)
      .filter((word) => isSameThing(asked, word, matchOf(asked)!, meaning))
      .map((word) => here.indexOf(word));
  const isDone = (asked: Token, others: readonly Token[]): boolean =>
    DONE.test(asked.word) &&
    standingFor(asked).some(
      (word) =>
        others.every(({ term }) => term !== word.term) &&
        !isOpposite(asked.word, word.word) &&
        others.flatMap(placesOf).some((place) => Math.abs(place - here.indexOf(word)) <= BESIDE),
    );
  const isHere = (asked: Token): boolean => placesOf(asked).length > 0;
  // "It burned down", after a sentence on the mill: what happened is told here, and of what beside it.
  const told = tokens.some((asked) => isPast(asked) && isHere(asked));
  const isMet = (asked: Token): boolean => isHere(asked) || (told && matchOf(asked)?.how === 'word');
  const unmet = tokens.filter((asked) => !isMet(asked));
  if (unmet.length === 0) return 'itself';
  const met = tokens.filter((asked) => !unmet.includes(asked));
  return met.length > 0 && unmet.every((asked) => isDone(asked, met)) ? 'otherwise' : null;
}
