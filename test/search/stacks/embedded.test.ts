import { describe } from 'vitest';
import { openEmbedded } from '../../../src/search/embedded.ts';
import { layOut } from '../../../src/search/index/lay-out.ts';
import { keepsTheContract } from './contract.ts';

describe('articles in this process', () => {
  keepsTheContract(async (texts, meaning) =>
    openEmbedded(
      layOut(texts, meaning),
      texts.map(({ article }) => article),
      meaning,
      null,
    ),
  );
});
