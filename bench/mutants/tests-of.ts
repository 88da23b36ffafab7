import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where the tests of a file stand, the nearest first: the tests mirror the tree. Past its room the laws and what is answered
 * are tried, and last everything there is, where that is asked for.
 * @param root where the project is @param file its path in there, `src/text/dates/day.ts`
 */
export function testsOf(root: string, file: string, whole: boolean): (readonly string[])[] {
  const stages: (readonly string[])[] = [];
  let folder = file.replace(/^src\//u, 'test/');
  const exact = folder.replace(/\.ts$/u, '.test.ts');
  if (existsSync(join(root, exact))) stages.push([exact]);
  for (folder = dirname(folder); folder !== 'test' && folder !== '.'; folder = dirname(folder))
    if (existsSync(join(root, folder))) stages.push([`${folder}/`]);
  if (whole) stages.push(['test/']);
  return stages;
}
