import { SIZE } from '../encoder/network.ts';
import type { Places } from '../index/places.ts';
import { openKernel } from '../kernel/kernel.ts';

/** How like the sentences of a corpus are to a question: the cosines of their vectors, once all of them are there. */
export interface Likeness {
  /**
   * Takes the vectors of an article's sentences.
   * @param article its number
   * @param vectors `SIZE` signed bytes a sentence, in order
   */
  readonly add: (article: number, vectors: Int8Array) => void;
  /** Those that were taken for an article; null where none were. */
  readonly of: (article: number) => Int8Array | null;
  /** Whether an article has its vectors; one without sentences needs none. */
  readonly has: (article: number) => boolean;
  /** Whether every article has. */
  readonly isComplete: () => boolean;
  /** The cosine of each sentence with a question, by the sentence's number. */
  readonly to: (question: Int8Array) => Float32Array;
}

/** Sentences are compared so many at once. */
const AT_ONCE = 1024;

/** By article: its first sentence; one number more at the end. */
function firstSentences({ articles, sentences, headlines, numbers }: Places): Uint32Array {
  const firsts = new Uint32Array(headlines.length).fill(numbers.length);
  for (let paragraph = articles.length - 1; paragraph >= 0; paragraph--)
    firsts[articles[paragraph]!] = sentences[paragraph]!;
  // An article without sentences starts where the next one does.
  for (let article = firsts.length - 2; article >= 0; article--)
    firsts[article] = Math.min(firsts[article]!, firsts[article + 1]!);
  return firsts;
}

/** Makes room for the vectors of a corpus; the system gives it as they come. */
export function openLikeness(places: Places): Likeness {
  const firsts = firstSentences(places);
  const many = places.numbers.length;
  const asked = many * SIZE;
  const list = asked + SIZE;
  const out = list + 4 * AT_ONCE;
  const { memory, products } = openKernel(out + 4 * AT_ONCE);
  const vectors = new Int8Array(memory, 0, asked);
  const question = new Int8Array(memory, asked, SIZE);
  const addresses = new Uint32Array(memory, list, AT_ONCE);
  const found = new Int32Array(memory, out, AT_ONCE);
  const lengths = new Float32Array(many);
  const has = new Uint8Array(firsts.length - 1);
  let missing = 0;
  for (const article of has.keys())
    if (firsts[article] === firsts[article + 1]) has[article] = 1;
    else missing++;

  const lengthAt = (address: number): number => {
    addresses[0] = address;
    products(list, 1, address, SIZE, out);
    return Math.sqrt(found[0]!);
  };
  return {
    add(article, given) {
      const [first, end] = [firsts[article]!, firsts[article + 1]!];
      if (given.length !== (end - first) * SIZE) throw new Error(`Not the vectors of article ${article}`);
      vectors.set(given, first * SIZE);
      for (let sentence = first; sentence < end; sentence++)
        lengths[sentence] = Math.max(1, lengthAt(sentence * SIZE));
      if (has[article] === 0) missing--;
      has[article] = 1;
    },
    of(article) {
      const [first, end] = [firsts[article]!, firsts[article + 1]!];
      return has[article] === 1 && first < end ? vectors.subarray(first * SIZE, end * SIZE) : null;
    },
    has: (article) => has[article] === 1,
    isComplete: () => missing === 0,
    to(given) {
      question.set(given);
      const length = Math.max(1, lengthAt(asked));
      const cosines = new Float32Array(many);
      for (let from = 0; from < many; from += AT_ONCE) {
        const some = Math.min(AT_ONCE, many - from);
        for (let i = 0; i < some; i++) addresses[i] = (from + i) * SIZE;
        products(list, some, asked, SIZE, out);
        for (let i = 0; i < some; i++) cosines[from + i] = found[i]! / (lengths[from + i]! * length);
      }
      return cosines;
    },
  };
}
