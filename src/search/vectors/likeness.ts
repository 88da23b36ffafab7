import { SIZE } from '../encoder/network.ts';
import type { Places } from '../index/places.ts';
import { type Kernel, openKernel } from '../kernel/kernel.ts';

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
  /** Where they are. */
  readonly room: Room;
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

/** So many sentences more than there are may be given vectors. */
const SPARE = 4096;

/** Memory for the vectors of so many sentences, which others may share that have the same ones in the same places. */
interface Room {
  readonly many: number;
  readonly kernel: Kernel;
  /** By sentence: how long its vector is. */
  readonly lengths: Float32Array;
}

const LIST = SIZE;
const OUT = LIST + 4 * AT_ONCE;
const VECTORS = OUT + 4 * AT_ONCE;

const roomFor = (many: number): Room => ({
  many,
  kernel: openKernel(VECTORS + many * SIZE),
  lengths: new Float32Array(many),
});

/** Room for the sentences of a corpus: what there was before, where it is enough, with the vectors that are in it. */
function roomBeside(many: number, before: Likeness | null): Room {
  if (before && many <= before.room.many) return before.room;
  const room = roomFor(many + SPARE);
  if (before) {
    new Uint8Array(room.kernel.memory).set(new Uint8Array(before.room.kernel.memory));
    room.lengths.set(before.room.lengths);
  }
  return room;
}

/**
 * Makes room for the vectors of a corpus; the system gives it as they come.
 * @param isThere whether an article is to have vectors at all, by its number
 * @param before what was made for a corpus of which this has all sentences, and some behind them: its vectors are taken over
 */
export function openLikeness(
  places: Places,
  isThere: (article: number) => boolean = () => true,
  before: Likeness | null = null,
): Likeness {
  const firsts = firstSentences(places);
  const many = places.numbers.length;
  const room = roomBeside(many, before);
  const {
    lengths,
    kernel: { memory, products },
  } = room;
  const vectors = new Int8Array(memory, VECTORS, room.many * SIZE);
  const question = new Int8Array(memory, 0, SIZE);
  const addresses = new Uint32Array(memory, LIST, AT_ONCE);
  const found = new Int32Array(memory, OUT, AT_ONCE);
  const has = new Uint8Array(firsts.length - 1);
  let missing = 0;
  for (const article of has.keys())
    if (firsts[article] === firsts[article + 1] || !isThere(article) || before?.has(article))
      has[article] = 1;
    else missing++;

  const lengthAt = (address: number): number => {
    addresses[0] = address;
    products(LIST, 1, address, SIZE, OUT);
    return Math.sqrt(found[0]!);
  };
  return {
    room,
    add(article, given) {
      const [first, end] = [firsts[article]!, firsts[article + 1]!];
      if (given.length !== (end - first) * SIZE) throw new Error(`Not the vectors of article ${article}`);
      vectors.set(given, first * SIZE);
      for (let sentence = first; sentence < end; sentence++)
        lengths[sentence] = Math.max(1, lengthAt(VECTORS + sentence * SIZE));
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
      const length = Math.max(1, lengthAt(0));
      const cosines = new Float32Array(many);
      for (let from = 0; from < many; from += AT_ONCE) {
        const some = Math.min(AT_ONCE, many - from);
        for (let i = 0; i < some; i++) addresses[i] = VECTORS + (from + i) * SIZE;
        products(LIST, some, 0, SIZE, OUT);
        for (let i = 0; i < some; i++) cosines[from + i] = found[i]! / (lengths[from + i]! * length);
      }
      return cosines;
    },
  };
}
