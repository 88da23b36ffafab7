import type { Article } from '../corpus/article.ts';
import { correctArticles } from '../corpus/corrections/correct-articles.ts';
import type { Correction, CorrectionOf, Entry } from '../corpus/corrections/correction.ts';
import { readEntries } from '../corpus/corrections/read-entries.ts';
import { pageOf } from '../corpus/recurring.ts';
import { within } from './corrected.ts';
import type { Store } from './store.ts';

/** What puts right one article and no other. An outlet may decide what recurs in others. */
type OwnCorrection = CorrectionOf<'speaker' | 'hide' | 'furniture' | 'date' | 'title'>;

const isOwn = (correction: Correction): correction is OwnCorrection =>
  correction.kind === 'furniture'
    ? correction.everywhere !== true
    : ['speaker', 'hide', 'date', 'title'].includes(correction.kind);

/**
 * What is put right in each article that a server sees, by the ids of the articles.
 * @param isThere whether an id is that of an article which the server sees now
 * @returns null where something concerns more than one article, or nobody knows which
 */
export function ownCorrections(
  store: Store,
  server: string | null,
  isThere: (id: string) => boolean,
): ReadonlyMap<string, readonly Entry[]> | null {
  const { entries, withheld, problems } = readEntries(store.corrections(), () => 0);
  if (entries === null || withheld.length > 0 || problems.length > 0) return null;
  const isSeen = (id: string): boolean =>
    server === null || isThere(id) || store.versionOf(id, server) !== null;
  const own = new Map<string, Entry[]>();
  for (const entry of entries) {
    const correction = within(entry.correction, isSeen);
    if (!correction) continue;
    if (!isOwn(correction) || !isThere(correction.article)) return null;
    const { kind, article } = correction;
    // What is hidden is hidden in other texts of the article too.
    if (kind === 'hide' && store.kin(article).some((id) => id !== article && isThere(id))) return null;
    const known = own.get(article) ?? [];
    known.push(Object.assign({}, entry, { correction }));
    own.set(article, known);
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
