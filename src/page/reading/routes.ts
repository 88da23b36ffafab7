import type { InContext } from '../../answers/in-context.ts';
import type { Range } from '../../corpus/span.ts';
import { readingWords } from '../../words/reading-room.ts';
import type { Route } from '../serve.ts';
import { told } from '../told.ts';
import { type Links, type Opens, readPath } from './link.ts';
import { readingPage } from './reading-page.ts';

/** Whose articles are read, and by whom. */
export interface Reading {
  /** Looks into a server's articles, and into no others. */
  readonly read: (server: string, article: string) => Promise<InContext | null>;
  /** The server whose articles whoever reaches the page may read; null where nobody may without a link. */
  readonly open: string | null;
  readonly links: Links;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** Where an article is read. Nothing tells what is not there from what may not be read. */
export const readRoutes =
  ({ read, open, links, now }: Reading): Route =>
  async ({ path, query, form }) => {
    const [, article] = /^\/read\/([0-9a-f]{10})$/.exec(path) ?? [];
    if (form || !path.startsWith('/read/')) return null;
    const opens: Opens | null =
      article === undefined
        ? null
        : (links.opens(article, query, now()) ??
          (open === null || query.has('sig') ? null : { server: open, key: {} }));
    const found = opens && article !== undefined ? await read(opens.server, article) : null;
    if (!opens || !found) return told(404, readingWords.none);
    const signed = opens.key['sig'] !== undefined;
    const passage = rangeIn(query.get('at'), found.article.text.length);
    const page = readingPage(found, passage, {
      wanted: query.has('part') ? Number(query.get('part')) : null,
      // A link opens one article: it is no way to all the others.
      pathTo: (place) =>
        signed && place.article !== article ? null : readPath(place.article, place, opens.key),
      pathToPart: (number) => readPath(article!, null, { ...opens.key, part: String(number) }),
      pathOf: (id) => (signed ? null : readPath(id, null)),
    });
    return { kind: 'page', status: 200, page };
  };

/** A stretch of a text by its offsets; null for none that lies within it. */
function rangeIn(at: string | null, length: number): Range | null {
  const [, start, end] = /^(\d{1,8})-(\d{1,8})$/.exec(at ?? '') ?? [];
  const range = { start: Number(start), end: Number(end) };
  return range.start < range.end && range.end <= length ? range : null;
}
