import type { Encoder } from '../../../src/search/encoder/encoder.ts';
import { SIZE } from '../../../src/search/encoder/network.ts';
import { bodyOf, type Text } from '../../../src/search/passages.ts';

/** Words that point the same way stand in one line. */
const SENSES = [
  ['missile', 'missiles', 'rocket'],
  ['shield', 'armour'],
  ['ferry', 'boat'],
  ['harbour', 'harbours', 'port'],
  ['closed', 'shut'],
];
const MOST = 100;

/** Makes vectors of a few words alone, each a little different by its length, so that no two tie unless they say the same. */
export const TOY_ENCODER: Encoder = {
  reader: null,
  encode(sentences) {
    const vectors = new Int8Array(sentences.length * SIZE);
    for (const [i, { text }] of sentences.entries()) {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      for (const [sense, alike] of SENSES.entries())
        vectors[i * SIZE + sense] = words.some((word) => alike.includes(word)) ? MOST : 0;
      vectors[i * SIZE + SENSES.length] = words.length;
    }
    return vectors;
  },
};

/** The vectors of the sentences of an article's body. */
export const toyVectorsOf = (text: Text): Int8Array =>
  TOY_ENCODER.encode(
    bodyOf(text)
      .flat()
      .map(({ start, end }) => ({ text: text.article.text.slice(start, end) })),
  );
