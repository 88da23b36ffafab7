import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A folder with some of an archive's articles, and one more article that is not in it. */
export interface Part {
  readonly folder: string;
  readonly articles: number;
  /** The folder with that one article more. */
  readonly larger: string;
  readonly added: string;
}

/** Whether a file is one of an archive's articles. */
export const isArticle = (name: string): boolean => /\.(?:txt|md)$/iu.test(name);

/**
 * Takes so many articles of an archive, from all over it, and what its manifest says of them.
 * @param archive a folder of .txt and .md with its sources.json
 * @param size all but one where there are no more
 * @param into where the folders are made
 */
export function partOf(archive: string, size: number, into: string): Part {
  const names = readdirSync(archive).filter(isArticle).toSorted();
  const step = Math.max(1, (names.length - 1) / size);
  const taken = Array.from(
    { length: Math.min(size, names.length - 1) },
    (_, i) => names[Math.floor(i * step)]!,
  );
  const kept = new Set(taken);
  const added = names.find((name, i) => i > names.length / 2 && !kept.has(name)) ?? names.at(-1)!;
  const sources = JSON.parse(readFileSync(join(archive, 'sources.json'), 'utf8')) as { file: string }[];
  const folderOf = (name: string, files: ReadonlySet<string>): string => {
    const folder = join(into, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of files) symlinkSync(resolve(archive, file), join(folder, file));
    writeFileSync(
      join(folder, 'sources.json'),
      JSON.stringify(sources.filter(({ file }) => files.has(file))),
    );
    return folder;
  };
  return {
    folder: folderOf('articles', kept),
    articles: taken.length,
    larger: folderOf('larger', new Set([...kept, added])),
    added,
  };
}
