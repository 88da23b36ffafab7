import type { Mutation } from '../mutation.ts';
import { wordsIn } from '../mutation.ts';

const trimmed = (text: string): string => text.replace(/[.,…\s]+$/u, '');

/** Two quotations as one; half of the time of the same article. */
export const merged: Mutation = {
  name: 'merged',
  make: (base, chance, pool) => {
    const near = pool.bases.filter((one) => one.article === base.article && one.quotation !== base.quotation);
    const other = chance.pick(near.length > 0 && chance.below(2) === 0 ? near : pool.bases);
    if (other.quotation === base.quotation || wordsIn(base.text).length < 4 || wordsIn(other.text).length < 4)
      return null;
    return {
      text: `${trimmed(base.text)}${chance.pick(['. ', ', ', ' and '])}${other.text}`,
      expected: ['altered'],
    };
  },
};

/** The middle left out without a sign. */
export const silentCut: Mutation = {
  name: 'silent cut',
  make: ({ text }, chance) => {
    const words = wordsIn(text);
    if (words.length < 10) return null;
    const from = 3 + chance.below(words.length - 8);
    const to = Math.min(words.length - 3, from + 2 + chance.below(8));
    if (to - from < 2) return null;
    const cut = `${text.slice(0, words[from - 1]!.end)} ${text.slice(words[to]!.start)}`;
    return {
      text: cut,
      expected: ['altered'],
      differing: {
        yours: '',
        source: words
          .slice(from, to)
          .map((word) => word.text)
          .join(' '),
      },
    };
  },
};
