import { AFTER_NOT, MODALS, NAMES, NEGATIONS, NUMBERS, SYNONYMS, TENSES } from '../lists.ts';
import { replaced, wordsIn, type Mutation, type Word } from '../mutation.ts';
import type { Chance } from '../random.ts';

/** Changes one word for another. @param other what it becomes, null when it stays */
const changing = (
  name: string,
  other: (word: Word, index: number, chance: Chance, text: string) => string | null,
): Mutation => ({
  name,
  make: ({ text }, chance) => {
    const words = wordsIn(text);
    if (words.length < 3) return null;
    const start = chance.below(words.length);
    for (let i = 0; i < words.length; i++) {
      const index = (start + i) % words.length;
      const word = words[index]!;
      const by = other(word, index, chance, text);
      if (by === null) continue;
      return {
        text: replaced(text, word.start, word.end, by),
        expected: ['altered'],
        differing: { yours: by, source: word.text },
      };
    }
    return null;
  },
});

const like = (word: string, by: string | undefined): string | null => {
  if (by === undefined) return null;
  return /^\p{Lu}/u.test(word) ? by[0]!.toUpperCase() + by.slice(1) : by;
};

const fromList =
  (list: ReadonlyMap<string, string>) =>
  (word: Word): string | null =>
    like(word.text, list.get(word.text.toLowerCase()));

export const modality = changing('modality', fromList(MODALS));
export const tense = changing('tense', fromList(TENSES));
export const synonym = changing('one-word synonym', fromList(SYNONYMS));

export const number = changing('number', (word, _, chance) =>
  /^\p{N}+$/u.test(word.text) ? String(Number(word.text) + 1 + chance.below(9)) : fromList(NUMBERS)(word),
);

export const name = changing('name', (word, index, chance, text) => {
  const inside =
    index > 0 && !/[.!?:“"‘]\s*$/u.test(text.slice(0, word.start)) && !/^\p{Lu}\.?$/u.test(word.text);
  if (!inside || !/^\p{Lu}\p{L}{2,}$/u.test(word.text)) return null;
  return chance.pick(NAMES.filter((other) => other !== word.text));
});

export const typo = changing('typo of the asker', (word, _, chance) => {
  if (!/^\p{Ll}{6,}$/u.test(word.text)) return null;
  const at = 1 + chance.below(word.text.length - 3);
  const [a, b] = [word.text[at]!, word.text[at + 1]!];
  return a === b ? null : word.text.slice(0, at) + b + a + word.text.slice(at + 2);
});

export const droppedNot: Mutation = {
  name: 'dropped not',
  make: ({ text }, chance) => {
    const words = wordsIn(text);
    const places = words.filter(
      (word, i) => i > 0 && i < words.length - 1 && NEGATIONS.has(word.text.toLowerCase()),
    );
    if (places.length === 0) return null;
    const word = chance.pick(places);
    return {
      text: replaced(text, word.start, word.end, ''),
      expected: ['altered'],
      differing: { yours: '', source: word.text },
    };
  },
};

export const addedNot: Mutation = {
  name: 'added not',
  make: ({ text }, chance) => {
    const places = wordsIn(text).filter((word) => AFTER_NOT.has(word.text));
    if (places.length === 0) return null;
    const { end } = chance.pick(places);
    const by = chance.pick(['not', 'never', 'hardly']);
    return {
      text: replaced(text, end, end, ` ${by} `),
      expected: ['altered'],
      differing: { yours: by, source: '' },
    };
  },
};

export const swappedWords: Mutation = {
  name: 'moved',
  make: ({ text }, chance) => {
    const words = wordsIn(text).filter((word) => /^\p{Ll}{3,}$/u.test(word.text));
    if (words.length < 4) return null;
    const i = chance.below(words.length - 3);
    const [a, b] = [words[i]!, words[i + 2]!];
    if (a.text === b.text) return null;
    const swapped = text.slice(0, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end);
    return { text: swapped, expected: ['altered'] };
  },
};
