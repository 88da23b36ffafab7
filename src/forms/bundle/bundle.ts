import { isDownload, markOf, type Parted } from '../../corpus/bundle.ts';
import { type Extracted, type Given, given, refused, together } from '../form.ts';
import { coded } from './coded.ts';
import { ended } from './ended.ts';
import { numbered } from './numbered.ts';

/** What stands below the last document of a download is a line or two about the archive, in characters. */
const LONGEST_END = 300;

const READERS: Readonly<Record<Parted, (document: readonly string[], isFirst: boolean) => Extracted | null>> =
  { numbered, ended, coded };

/** The documents between marks, and what is left below the last. */
function documentsIn(
  paragraphs: readonly string[],
  parted: Parted,
): { readonly documents: readonly (readonly string[])[]; readonly left: readonly string[] } {
  const marks = paragraphs.flatMap((one, i) => (markOf(one) === parted ? [i] : []));
  if (parted === 'numbered')
    return { documents: marks.map((at, i) => paragraphs.slice(at + 1, marks[i + 1])), left: [] };
  const documents = marks.map((at, i) => paragraphs.slice(i === 0 ? 0 : marks[i - 1]! + 1, at));
  // Below a mark the table of a page may go on.
  return { documents, left: paragraphs.slice(marks.at(-1)! + 1) };
}

/**
 * The documents of a download from an archive of newspapers (LexisNexis, Nexis, Factiva), each with its own headline, outlet, day
 * and authors; one that cannot be told surely from its neighbours is refused.
 * @param paragraphs of the whole file, in order
 * @returns null where the file is no such download, or has one document alone that is not headed as usual
 */
export function bundleOf(paragraphs: readonly string[]): Given | null {
  const marks = paragraphs.flatMap((one) => markOf(one) ?? []);
  const [parted] = [...Map.groupBy(marks, (mark) => mark)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )[0] ?? [null];
  if (parted === null || !isDownload(parted, paragraphs.join('\n'))) return null;
  const { documents, left } = documentsIn(paragraphs, parted);
  const read = documents.map((document, i) => READERS[parted](document, i === 0));
  if (read.length === 1 && read[0] === null) return null;
  const found = read.map((one, i) =>
    one ? given(one) : refused('unparted', undefined, `document ${i + 1}`),
  );
  const isMore = left.join(' ').length > LONGEST_END;
  return together(isMore ? [...found, refused('unparted', undefined, `document ${read.length + 1}`)] : found);
}
