import { describe } from 'vitest';
import { openEmbedded } from '../../../src/search/embedded.ts';
import { layOut } from '../../../src/search/index/lay-out.ts';
import { keepsTheContract } from './contract.ts';
import { toyVectorsOf } from './toy-encoder.ts';

describe('articles in this process', () => {
  keepsTheContract(async (texts, meaning, encoder) => {
    const articles = texts.map(({ article }) => article);
    const stacks = openEmbedded(layOut(texts, meaning), articles, meaning, encoder);
    if (encoder) for (const [number, text] of texts.entries()) stacks.vectors.add(number, toyVectorsOf(text));
    return stacks;
  });
});
