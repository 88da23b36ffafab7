import type { Article } from './article.ts';
import type { Folder } from './folder.ts';
import { hashOf } from './hash-of.ts';
import type { Source } from './make.ts';
import type { Problem } from './problem.ts';

/** A file of a folder as it was when it was read: what tells whether reading it again would come to the same. */
export interface KnownFile {
  readonly file: string;
  /** Null where its times do not tell. */
  readonly stamp: string | null;
  /** The id of the text that it holds; null where it holds no article. */
  readonly id: string | null;
  /** What sources.json said of it. */
  readonly source: string;
  /** What the keeper had put right in its article. */
  readonly right: string;
}

/** Something as a few letters that no other comes to; empty for nothing. */
const shortOf = (value: unknown): string =>
  value === undefined ? '' : hashOf(JSON.stringify(value)).slice(0, 16);

/** What sources.json says of a file, to be compared. */
export const sourceKey = (source: Source | undefined): string => shortOf(source);

/** What is put right in an article, to be compared. */
export const rightKey = (own: readonly { readonly correction: unknown }[] | undefined): string =>
  shortOf(own?.map(({ correction }) => correction));

/**
 * The files of a folder as they were read.
 * @param articles what they gave
 * @param problems what was wrong with them
 * @param own what is put right in each article, by its id
 */
export function knownFiles(
  { files, sources }: Folder,
  articles: readonly Article[],
  problems: readonly Problem[],
  own: ReadonlyMap<string, readonly { readonly correction: unknown }[]>,
): KnownFile[] {
  const ids = new Map(articles.map(({ file, id }) => [file, id]));
  const copies = new Map(
    problems.flatMap((problem) =>
      problem.kind === 'duplicate' ? [[problem.file, problem.of] as const] : [],
    ),
  );
  return files.map(({ file, stamp }) => {
    const id = ids.get(copies.get(file) ?? file) ?? null;
    return {
      file,
      stamp,
      id,
      source: sourceKey(sources.get(file)),
      right: id === null ? '' : rightKey(own.get(id)),
    };
  });
}
