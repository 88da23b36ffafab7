import { uncapitalised } from './fold.ts';

/** Folded words and signs as small numbers, so that texts are compared as rows of numbers. */
export interface Vocabulary {
  /** The number of a word, given to it if it has none yet. */
  readonly word: (text: string) => number;
  /** The number of a word that the archive has, or -1. */
  readonly known: (text: string) => number;
  readonly textOf: (word: number) => string;
  /** The same word in lower case. */
  readonly low: (word: number) => number;
  /** The same word without a capital at its beginning. */
  readonly uncapitalised: (word: number) => number;
  readonly gap: (signs: string) => number;
  readonly knownGap: (signs: string) => number;
  readonly signsOf: (gap: number) => string;
  readonly size: () => number;
  /** All words and signs, by number. */
  readonly all: () => { readonly words: readonly string[]; readonly signs: readonly string[] };
}

/**
 * A vocabulary that grows as texts are laid out.
 * @param before the words and signs of another, in their order; empty when left out
 */
export function openVocabulary(before: ReturnType<Vocabulary['all']> = { words: [], signs: [] }): Vocabulary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const lows: number[] = [];
  const firsts: number[] = [];
  const gaps = new Map<string, number>();
  const signs: string[] = [];
  const word = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = texts.length;
    numbers.set(text, number);
    texts.push(text);
    lows.push(number);
    firsts.push(number);
    const low = text.toLowerCase();
    if (low !== text) {
      lows[number] = word(low);
      firsts[number] = word(uncapitalised(text));
    }
    return number;
  };
  const gap = (text: string): number => {
    const known = gaps.get(text);
    if (known !== undefined) return known;
    gaps.set(text, signs.length);
    return signs.push(text) - 1;
  };
  gap('');
  for (const one of before.words) word(one);
  for (const one of before.signs) gap(one);
  return {
    word,
    known: (text) => numbers.get(text) ?? -1,
    textOf: (number) => texts[number]!,
    low: (number) => lows[number]!,
    uncapitalised: (number) => firsts[number]!,
    gap,
    knownGap: (text) => gaps.get(text) ?? -1,
    signsOf: (number) => signs[number]!,
    size: () => texts.length,
    all: () => ({ words: texts, signs }),
  };
}
