import { openNetwork, SIZE } from '../encoder/network.ts';
import type { Weights } from '../encoder/weights.ts';
import { openTokeniser } from './tokens.ts';
import type { ReaderWeights } from './weights.ts';

/** Reads a question together with what was found for it. */
export interface Reader {
  /**
   * How surely a sentence answers a question, as a logit.
   * @param title the headline above it
   * @param before the sentence before it, which tells whom and what it speaks of; null for the first
   */
  readonly read: (question: string, title: string, sentence: string, before: string | null) => number;
}

/** The mean of some rows. */
function meanOf(states: Float32Array, start: number, end: number): Float64Array {
  const mean = new Float64Array(SIZE);
  for (let row = start; row < end; row++)
    for (let i = 0; i < SIZE; i++) mean[i]! += states[row * SIZE + i]! / (end - start);
  return mean;
}

/**
 * Opens the reader, a cross-encoder (Nogueira and Cho, Passage Re-ranking with BERT, 2019): the verdict is made of what becomes of
 * the first token, of the sentence's own, and of these times the question's. It holds about 30 MB.
 * @param words whose word rows it shares
 */
export function openReader(words: Weights, { verdict, floats, weights }: ReaderWeights): Reader {
  const open = () => ({
    tokenise: openTokeniser(words.pieces),
    network: openNetwork({ words: words.words, wordScales: words.wordScales, floats, weights }),
  });
  // Many a start asks nothing that needs it.
  let opened: ReturnType<typeof open> | undefined;
  return {
    read(question, title, sentence, before) {
      const { tokenise, network } = (opened ??= open());
      const { tokens, second, sentence: place } = tokenise(question, title, sentence, before);
      network.run(tokens, second);
      const states = network.states();
      const asked = meanOf(states, 1, second - 1);
      const own = meanOf(states, ...place);
      let logit = verdict[3 * SIZE]!;
      for (let i = 0; i < SIZE; i++)
        logit +=
          verdict[i]! * states[i]! +
          verdict[SIZE + i]! * own[i]! +
          verdict[2 * SIZE + i]! * asked[i]! * own[i]!;
      return logit;
    },
  };
}
