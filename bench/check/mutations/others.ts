import { SYNONYMS } from '../lists.ts';
import { wordsIn, type Mutation } from '../mutation.ts';

const surname = (name: string): string => name.split(' ').at(-1)!.toLowerCase();

export const swappedSpeaker: Mutation = {
  name: 'swapped speaker',
  make: ({ text, speaker }, chance, { speakers }) => {
    if (!speaker || wordsIn(text).length < 4) return null;
    const other = chance.pick(speakers);
    return surname(other) === surname(speaker)
      ? null
      : { text, speaker: other, expected: ['other_speaker'], or: 'doubted' };
  },
};

/** Said again in other words and another order: the archive may or may not see the likeness. */
export const paraphrase: Mutation = {
  name: 'paraphrase',
  make: ({ text }, chance) => {
    const words = wordsIn(text).map((word) => word.text);
    if (words.length < 6) return null;
    const middle = Math.floor(words.length / 2);
    const turned = [...words.slice(middle), ...words.slice(0, middle)]
      .filter((word) => word.length > 3 || chance.below(2) === 0)
      .map(
        (word) =>
          SYNONYMS.get(word.toLowerCase()) ??
          (chance.below(3) === 0
            ? chance.pick(['something', 'matters', 'again', 'clearly', 'whatever'])
            : word),
      );
    return { text: turned.join(' '), expected: ['altered', 'absent'] };
  },
};

export const reporter: Mutation = {
  name: "a reporter's sentence",
  make: (_, chance, { plain }) =>
    plain.length === 0 ? null : { text: chance.pick(plain).text, expected: ['not_attributed'] },
};

export const invented: Mutation = {
  name: 'invented',
  make: (_, chance, { elsewhere }) =>
    elsewhere.length === 0 ? null : { text: chance.pick(elsewhere), expected: ['absent'] },
};
