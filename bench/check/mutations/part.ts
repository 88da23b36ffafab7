import { NEGATIONS } from '../lists.ts';
import { wordsIn, type Mutation } from '../mutation.ts';

const MARK = /["“”„«»]/u;

/** A run of words out of the middle or from an end. */
export const part: Mutation = {
  name: 'part',
  make: ({ text, speaker }, chance) => {
    const words = wordsIn(text);
    if (words.length < 6 || MARK.test(text)) return null;
    const from = chance.below(words.length - 3);
    const to = from + 3 + chance.below(words.length - from - 2);
    if (from === 0 && to >= words.length) return null;
    return {
      text: text.slice(words[from]!.start, words[Math.min(to, words.length) - 1]!.end),
      ...(speaker && chance.below(4) === 0 && { speaker }),
      expected: ['partial'],
    };
  },
};

/** "Not only" and "no doubt" deny nothing. */
const NO_DENIAL = /^(?:only|just|merely|simply|doubt)$/iu;

/** A run of words from which the negation right before it is cut off. */
export const cutNegation: Mutation = {
  name: 'part without its not',
  make: ({ text }, chance) => {
    const words = wordsIn(text);
    const places = [...words.keys()].filter(
      (i) =>
        NEGATIONS.has(words[i]!.text.toLowerCase()) &&
        i + 3 < words.length &&
        !NO_DENIAL.test(words[i + 1]!.text),
    );
    if (places.length === 0 || MARK.test(text)) return null;
    return { text: text.slice(words[chance.pick(places) + 1]!.start), expected: ['partial'], warned: true };
  },
};
