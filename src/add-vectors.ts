import type { Library } from './library.ts';
import { OF_SEEDS, readKept } from './search/vectors/kept.ts';
import { vectorsInWords } from './words/saved.ts';

/** Adds the vectors that come with the program, and those that are kept in a file. @param path null for none @param tell takes what is wrong with them */
export function addVectors(
  vectors: Library['vectors'],
  path: string | null,
  tell: (line: string) => void,
): void {
  for (const file of [OF_SEEDS, ...(path === null ? [] : [path])]) {
    const kept = readKept(file);
    if ('kind' in kept) tell(vectorsInWords(kept));
    else vectors.add(kept);
  }
}
