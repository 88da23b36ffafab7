import { HEARSAY } from './lists.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** Verbs with which somebody wishes, guesses or feigns what follows, beside those of saying and thinking. */
const ATTITUDES = wordList(`
  hope hopes hoped hoping wish wishes wished fear fears feared expect expects expected guess guessed dream dreamt dreamed assume assumes
  assumed presume presumed bet reckon repeat repeats repeated repeating lied lying joked joking
`);

/** "the idea that", "rumours of", "their slogan is": what follows is somebody's, or nobody's. */
const CLAIM = wordList(`
  idea notion claim claims suggestion suggestions rumour rumours rumor rumors belief myth allegation allegations theory fiction
  pretence illusion accusation accusations story assumption assumptions impression lie lies nonsense joke misconception delusion fantasy
  argument charge charges thought perception propaganda legend slogan motto
`);
const AFTER_CLAIM = wordList('that of about is was');

const PHRASES = phrases(`
  so called|they would have|would have you|would have us|sounds like|looks like|feels like|it seems|it appears|seems to|appears to
  seem to|appear to|in the words of|to quote
`);

const SAYS = /^(?:say|says|said|tell|tells|told|insist|insists|insisted|saying|maintain|repeat)$/u;
const PAST = /(?:said|told|insisted)$/u;
const SELF = /^(?:i|we|me|us|i'd|i'll|i've|i'm|we'd|we'll|we've|let's)$/u;

/** Whoever speaks says it there and then, and nobody else: "I say", "let me tell you", "as I said". */
export function isPerformed(words: Words, index: number): boolean {
  if (!SAYS.test(words[index]!.low)) return false;
  const before = words.slice(Math.max(0, index - 3), index);
  if (!before.some(({ low }) => SELF.test(low))) return false;
  return !PAST.test(words[index]!.low) || before.some(({ low }) => low === 'as');
}

export const saysOrThinks = (low: string): boolean => HEARSAY.has(low) || ATTITUDES.has(low);

/** How many words at `index` make what follows them somebody's words, thought or wish; 0 for none. */
export function hearsayAt(words: Words, index: number): number {
  const { low } = words[index]!;
  const phrase = PHRASES(words, index);
  if (phrase > 0) return phrase;
  if (saysOrThinks(low)) return Number(!isPerformed(words, index));
  return CLAIM.has(low) && AFTER_CLAIM.has(words[index + 1]?.low ?? '') ? 2 : 0;
}
