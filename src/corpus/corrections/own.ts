import type { Article } from '../article.ts';
import { pageOf } from '../recurring.ts';
import { correctArticles } from './correct-articles.ts';
import type { Correction, CorrectionOf, Entry } from './correction.ts';
import type { ReadCorrections } from './read-corrections.ts';

/** What puts right one article and no other. An outlet may decide what recurs in others. */
type OwnCorrection = CorrectionOf<'speaker' | 'hide' | 'furniture' | 'date' | 'title'>;

export const isOwn = (correction: Correction): correction is OwnCorrection =>
  correction.kind === 'furniture'
    ? correction.everywhere !== true
    : ['speaker', 'hide', 'date', 'title'].includes(correction.kind);

/** What is put right in each article of a folder, by its id; null where something concerns more than one, or nobody knows which. */
export function ownEntries({
  entries,
  withheld,
  problems,
}: ReadCorrections): ReadonlyMap<string, readonly Entry[]> | null {
  if (entries === null || withheld.length > 0 || problems.length > 0) return null;
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!isOwn(entry.correction)) return null;
    const known = own.get(entry.correction.article) ?? [];
    known.push(entry);
    own.set(entry.correction.article, known);
  }
  return own;
}

/**
 * Whether corrections of an article fit it, do not contradict each other, and leave its lines to be compared as they are.
 * @param article as it was read
 */
export function fitAlone(article: Article, entries: readonly Entry[]): boolean {
  const { articles, entries: fitting, problems } = correctArticles([article], entries);
  const [put] = articles;
  return (
    put !== undefined &&
    problems.length === 0 &&
    fitting.length === entries.length &&
    linesOf(put) === linesOf(article)
  );
}

const linesOf = (article: Article): string => [...pageOf(article)].join('\n');
