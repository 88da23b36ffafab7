import { INSERTIONS, TURNING_INSERTIONS } from '../lists.ts';
import { wordsIn, type Case, type Mutation } from '../mutation.ts';

const inserting = (name: string, from: readonly string[], expected: Case['expected']): Mutation => ({
  name,
  make: ({ text }, chance) => {
    const words = wordsIn(text);
    if (words.length < 4) return null;
    const { end } = words[1 + chance.below(words.length - 2)]!;
    return { text: `${text.slice(0, end)} ${chance.pick(from)}${text.slice(end)}`, expected };
  },
});

export const insertion = inserting('bracketed insertion', INSERTIONS, ['verbatim', 'partial']);
export const turningInsertion = inserting('bracket that turns the sense', TURNING_INSERTIONS, ['altered']);
