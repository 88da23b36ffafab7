import type { Entry } from '../corpus/corrections/correction.ts';
import { isOwn } from '../corpus/corrections/own.ts';
import { readEntries } from '../corpus/corrections/read-entries.ts';
import { within } from './corrected.ts';
import type { Store } from './store.ts';

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
