import { contractedIn, sameInFull } from './turns/contractions.ts';

/** Where one side has a contraction and the other side both its words. */
export interface ContractedAt {
  /** Whether the two words are a contraction and one of the words it is made of. */
  readonly isPart: (yours: number, source: number) => boolean;
  /** Whether the word of the asker's is a contraction and nothing else, and so as much as two words. */
  readonly isTwo: (yours: number) => boolean;
  /** Whether this word of the source and the one before it are that word of the asker's in full. */
  readonly drops: (yours: number, source: number) => boolean;
  /** Whether this word of the asker's and the one before it are that word of the source in full. */
  readonly adds: (yours: number, source: number) => boolean;
}

/**
 * Looks for contractions in two rows of words in lower case.
 * @param isWord whether a word of the asker's is one of the archive's
 */
export function contractedAt(
  yours: readonly string[],
  source: readonly string[],
  isWord: (yours: number) => boolean,
): ContractedAt {
  const mine = yours.map(contractedIn);
  const theirs = source.map(contractedIn);
  if (![...mine, ...theirs].some(Boolean)) return NOWHERE;
  return {
    isPart: (y, x) => mine[y]?.has(source[x]!) ?? theirs[x]?.has(yours[y]!) ?? false,
    isTwo: (y) => mine[y] !== null && (yours[y]!.includes("'") || !isWord(y)),
    drops: (y, x) =>
      x > 0 && mine[y]?.has(source[x]!) === true && sameInFull([yours[y]!], [source[x - 1]!, source[x]!]),
    adds: (y, x) =>
      y > 0 && theirs[x]?.has(yours[y]!) === true && sameInFull([yours[y - 1]!, yours[y]!], [source[x]!]),
  };
}

const never = (): boolean => false;
const NOWHERE: ContractedAt = { isPart: never, isTwo: never, drops: never, adds: never };
