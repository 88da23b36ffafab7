import type { Sections } from '../../search/saved/sections.ts';
import type { Tokens } from './stream.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words and signs as sections of a file: all words one after another, and their numbers in the order of their letters. */
export function sectionsOfVocabulary({ vocabulary }: Pick<Tokens, 'vocabulary'>): Sections {
  const { words, lows, firsts, signs } = vocabulary.all();
  const offsets = new Uint32Array(words.length + 1);
  for (const [number, word] of words.entries()) offsets[number + 1] = offsets[number]! + word.length;
  return {
    text: words.join(''),
    offsets,
    order: Uint32Array.from(words.keys()).toSorted((a, b) => (words[a]! < words[b]! ? -1 : 1)),
    lows: Uint32Array.from(lows),
    uncapitalised: Uint32Array.from(firsts),
    signs: JSON.stringify(signs),
  };
}

/** Words and signs from the sections of a file: words are looked up where they stand. */
export function vocabularyFrom(sections: Sections): Vocabulary {
  const text = sections['text'] as string;
  const [offsets, order, lows, firsts] = ['offsets', 'order', 'lows', 'uncapitalised'].map(
    (name) => sections[name] as Uint32Array,
  ) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const signs = JSON.parse(sections['signs'] as string) as readonly string[];
  const gaps = new Map(signs.map((sign, number) => [sign, number]));
  const textOf = (word: number): string => text.slice(offsets[word], offsets[word + 1]);
  return {
    textOf,
    known(word) {
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (textOf(order[middle]!) < word) low = middle + 1;
        else high = middle;
      }
      const found = order[low];
      return found !== undefined && textOf(found) === word ? found : -1;
    },
    low: (word) => lows[word]!,
    uncapitalised: (word) => firsts[word]!,
    knownGap: (sign) => gaps.get(sign) ?? -1,
    signsOf: (gap) => signs[gap]!,
    gaps: () => signs.length,
  };
}
