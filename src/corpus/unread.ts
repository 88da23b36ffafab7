import { fileKind, folderKind } from '../words/file-kind.ts';
import type { Problem } from './problem.ts';

/** Files of the folder that are for the bot, and what systems leave in folders. */
const OWN =
  /^(?:sources|corrections)\.json$|^\.|^Thumbs\.db$|^desktop\.ini$|\.(?:index|vectors|db)(?:$|[.-])|~$/i;

/** So many names are told of one kind: nobody reads the names of thousands. */
const MOST = 50;

/** What a name says of the form of its file: "PDF"; "file without an ending" where it says nothing. */
const kindOf = (name: string): string =>
  fileKind(/\.([A-Za-z\d]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? null);

/**
 * The files of a folder that are passed over, counted and named by their kind, in the order of the kinds' names.
 * @param names what stands in the folder
 * @param isFolder whether a name is that of a folder
 */
export function unread(names: readonly string[], isFolder: (name: string) => boolean): Problem[] {
  const others = names.filter((name) => !OWN.test(name));
  const kinds = Map.groupBy(others, (name) => (isFolder(name) ? folderKind : kindOf(name)));
  return [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, all]) => ({ kind: 'unread', what, count: all.length, files: all.slice(0, MOST) }));
}
