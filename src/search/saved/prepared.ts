import type { Article } from '../../corpus/article.ts';
import { read } from '../../text/read.ts';
import { type Laid, layOut } from '../index/lay-out.ts';
import type { Meaning } from '../meaning.ts';
import type { Text } from '../passages.ts';
import { readSaved, type SavedProblem, writeSaved } from './file.ts';
import { laidFrom, sectionsOf } from './laid.ts';
import { readingSections, readingsIn, stampsIn } from './readings.ts';
import type { Sections } from './sections.ts';
import { articleStamp, programStamp } from './stamp.ts';

/** Articles read, and laid out to be searched: what takes long, and may be saved. */
export interface Prepared {
  readonly texts: readonly Text[];
  readonly laid: Laid;
}

/** Reads and lays out articles. */
export function prepare(articles: readonly Article[], meaning: Meaning | null): Prepared {
  const texts = articles.map((article) => ({ article, reading: read(article) }));
  return { texts, laid: layOut(texts, meaning) };
}

/**
 * Takes from a file what was prepared before: all of it when the articles are the same, else the readings of those
 * that are. The rest is made anew and saved.
 * @returns problems with the file beside what was prepared, which they never keep from being made
 */
export function prepareFrom(
  path: string,
  articles: readonly Article[],
  meaning: Meaning | null,
): { readonly prepared: Prepared; readonly problems: readonly SavedProblem[] } {
  const stamp = `${programStamp()} ${meaning ? 'with' : 'without'} meanings`;
  const stamps = articles.map((article) => articleStamp(article));
  const found = sectionsFor(stamp, path);
  const sections = found !== null && 'sections' in found ? found.sections : null;
  const problems: SavedProblem[] = found !== null && 'kind' in found ? [found] : [];
  const known = sections ? readingsIn(sections) : () => null;
  const texts = articles.map((article, i) => ({ article, reading: known(stamps[i]!) ?? read(article) }));
  if (sections && stampsIn(sections).join(' ') === stamps.join(' '))
    return { prepared: { texts, laid: laidFrom(sections) }, problems };
  if (sections) problems.push({ kind: 'index-other', path });
  const laid = layOut(texts, meaning);
  const readings = readingSections(
    stamps,
    texts.map(({ reading }) => reading),
  );
  // Whatever else the file holds may be somebody's only copy.
  if (problems.some(({ kind }) => kind === 'index-foreign')) return { prepared: { texts, laid }, problems };
  const unwritten = writeSaved(path, { stamp, ...readings, ...sectionsOf(laid) });
  return { prepared: { texts, laid }, problems: unwritten ? [...problems, unwritten] : problems };
}

/** What this very program saved. */
function sectionsFor(stamp: string, path: string): { readonly sections: Sections } | SavedProblem | null {
  const saved = readSaved(path);
  const other = saved !== null && 'sections' in saved && saved.sections['stamp'] !== stamp;
  return other ? { kind: 'index-version', path } : saved;
}
