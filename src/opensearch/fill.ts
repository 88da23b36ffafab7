import { createHash } from 'node:crypto';
import type { Meaning } from '../search/meaning.ts';
import type { Text } from '../search/passages.ts';
import { bulk } from './bulk.ts';
import { type Changes, changesTo } from './changes.ts';
import { copied, documentsOfArticles } from './copy.ts';
import { documentsOf, type Removed, type Written } from './documents.ts';
import type { FoundBy } from './found-by.ts';
import { documentsKept } from './kept-apart.ts';
import { NEAREST } from './layout.ts';
import { findsNearest } from './nearest.ts';
import { type EnginePlace, request } from './request.ts';
import { writtenBefore } from './written-before.ts';

/** What articles are found by beside their words. */
export interface Found {
  /** The table with which they are searched; null without. */
  readonly meaning: Meaning | null;
  /** The vectors of the sentences of an article's body; null where it has none. */
  readonly vectorsOf?: (text: Text) => Int8Array | null;
  /** What an article is found by as a whole. */
  readonly foundBy?: (text: Text) => FoundBy;
  /** What is worked out of all of them together, to be fetched by name. */
  readonly kept?: Iterable<readonly [name: string, bytes: Uint8Array]>;
}

/** Tells what is written of an article from anything else. @param isForNearest see `documentsOf` */
const stampWith =
  ({ meaning, vectorsOf, foundBy }: Found, isForNearest: boolean) =>
  (text: Text): string => {
    const { article, reading } = text;
    const whole = JSON.stringify([meaning !== null, isForNearest, foundBy !== undefined, article, reading]);
    const vectors = vectorsOf?.(text) ?? new Int8Array();
    return createHash('sha256').update(whole).update(vectors).digest('hex');
  };

/** All that is to be done. @param left see `documentsKept` */
function* documentsIn(
  gone: readonly string[],

  { write }: Changes,
  { meaning, vectorsOf = () => null, foundBy, kept = [] }: Found,
  isForNearest: boolean,
  left: Map<string, string>,
): Generator<Written | Removed> {
  for (const id of gone) yield { id, body: null };
  for (const [text, standing] of write) {
    const all = vectorsOf(text);
    yield* documentsOf(text, standing, meaning, all && { all, isForNearest }, foundBy?.(text) ?? null);
  }
  yield* documentsKept(kept, left);
  for (const id of left.keys()) yield { id, body: null };
}

/**
 * Makes an index of some articles, from the one before where that holds nearly the same.
 * @param renew told before every part that is sent
 * @throws EngineFault
 */
export async function fill(
  place: EnginePlace,
  index: string,
  texts: readonly Text[],
  found: Found,
  [live]: readonly string[],
  renew: () => Promise<void>,
): Promise<void> {
  const isForNearest = found.vectorsOf !== undefined && (await findsNearest(place));
  const stampOf = stampWith(found, isForNearest);
  const before = live === undefined ? null : await writtenBefore(place, live);
  let changes = changesTo(texts, stampOf, before);
  if (changes.before && !(await copied(place, changes.before.index, index)))
    changes = changesTo(texts, stampOf, null);
  if (!changes.before)
    await request(place, { method: 'PUT', path: `/${index}`, ...(isForNearest && { body: NEAREST }) });
  const left = new Map(changes.before?.kept);
  const gone = await documentsOfArticles(place, index, changes.gone);
  await bulk(place, index, documentsIn(gone, changes, found, isForNearest, left), renew);
  await request(place, { method: 'POST', path: `/${index}/_refresh` });
}
