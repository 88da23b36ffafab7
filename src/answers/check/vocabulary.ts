import { uncapitalised } from './fold.ts';

/** Folded words and signs as small numbers, so that texts are compared as rows of numbers. */
export interface Vocabulary {
  /** The number of a word that the archive has, or -1. */
  readonly known: (text: string) => number;
  readonly textOf: (word: number) => string;
  /** The same word in lower case. */
  readonly low: (word: number) => number;
  /** The same word without a capital at its beginning. */
  readonly uncapitalised: (word: number) => number;
  readonly knownGap: (signs: string) => number;
  readonly signsOf: (gap: number) => string;
  /** How many different signs there are. */
  readonly gaps: () => number;
}

/** A vocabulary that grows. */
interface Growing extends Vocabulary {
  /** The number of a word, given to it if it has none yet. */
  readonly word: (text: string) => number;
  readonly gap: (signs: string) => number;
  readonly size: () => number;
  /** All words by number, with those that they are in lower case and without a capital; all signs. */
  readonly all: () => {
    readonly words: readonly string[];
    readonly lows: readonly number[];
    readonly firsts: readonly number[];
    readonly signs: readonly string[];
  };
}

/** A vocabulary that grows as texts are laid out. */
export function openVocabulary(): Growing {
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
  return {
    word,
    known: (text) => numbers.get(text) ?? -1,
    textOf: (number) => texts[number]!,
    low: (number) => lows[number]!,
    uncapitalised: (number) => firsts[number]!,
    gap,
    knownGap: (text) => gaps.get(text) ?? -1,
    signsOf: (number) => signs[number]!,
    gaps: () => signs.length,
    size: () => texts.length,
    all: () => ({ words: texts, lows, firsts, signs }),
  };
}
