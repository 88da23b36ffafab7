import { dirname } from 'node:path';

/** The records of what is read and answered: they see what no test of a room asks about. */
export const RECORDS = [
  'test/text/sentences-read.test.ts',
  'test/text/golden.test.ts',
  'test/answers/golden.test.ts',
];

/** Where the tests of a room stand: they mirror the tree. */
export const mirrored = (path: string): string => path.replace(/^src\//u, 'test/');

/**
 * Of the files of tests that reach a place those that are tried, the nearest first: its own, those of its folder, of the folders
 * around it, the other tests, and last the records; of two equally near the quicker one.
 * @param isWhole whether tests of other rooms than these are tried too
 */
export function inOrder(
  file: string,
  tests: readonly string[],
  rooms: readonly string[],
  ms: ReadonlyMap<string, number>,
  isWhole: boolean,
): string[] {
  const own = mirrored(file).replace(/\.ts$/u, '.test.ts');
  const room = rooms.find((path) => file.startsWith(`${path}/`) || file === path) ?? dirname(file);
  const rank = (test: string): number => {
    if (test === own) return 0;
    if (RECORDS.includes(test)) return 100;
    let steps = 1;
    for (let folder = dirname(own); folder.startsWith(mirrored(room)); folder = dirname(folder), steps++)
      if (test.startsWith(`${folder}/`)) return steps;
    return 99;
  };
  return tests
    .filter((test) => ms.has(test) && (isWhole || rank(test) !== 99))
    .toSorted((a, b) => rank(a) - rank(b) || ms.get(a)! - ms.get(b)!);
}
