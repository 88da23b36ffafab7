import { DOUBTFUL, TURNING } from '../lists.ts';
import { wordsIn, type Mutation } from '../mutation.ts';
import type { Chance } from '../random.ts';

const SIGNS = ['[…]', '…', '...', '[...]', '. . .', '(...)'];

const gap = (
  text: string,
  chance: Chance,
  fits: (left: readonly string[], signs: string) => boolean,
): string | null => {
  const words = wordsIn(text);
  if (words.length < 9) return null;
  for (let i = 0; i < 12; i++) {
    const from = 2 + chance.below(words.length - 6);
    const to = Math.min(words.length - 2, from + 1 + chance.below(6));
    const left = words.slice(from, to).map((word) => word.text.toLowerCase().replaceAll('’', "'"));
    if (!fits(left, text.slice(words[from - 1]!.end, words[to]!.start))) continue;
    return `${text.slice(0, words[from - 1]!.end)} ${chance.pick(SIGNS)} ${text.slice(words[to]!.start)}`;
  }
  return null;
};

export const honestEllipsis: Mutation = {
  name: 'honest ellipsis',
  make: ({ text }, chance) => {
    const cut = gap(
      text,
      chance,
      (left, signs) =>
        !/[?"“”‘’'](?!\p{L})|(?<!\p{L})[‘’']/u.test(signs) &&
        !left.some((word) => TURNING.has(word) || DOUBTFUL.has(word) || word.endsWith("n't")),
    );
    return cut === null ? null : { text: cut, expected: ['verbatim', 'partial'] };
  },
};

export const dishonestEllipsis: Mutation = {
  name: 'dishonest ellipsis',
  make: ({ text }, chance) => {
    const cut = gap(text, chance, (left) => left.some((word) => TURNING.has(word)));
    return cut === null ? null : { text: cut, expected: ['altered'] };
  },
};
