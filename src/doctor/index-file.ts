import { existsSync } from 'node:fs';
import type { Article } from '../corpus/article.ts';
import { openKeepFile } from '../search/saved/keep-file.ts';
import { readKept, vectorsBeside } from '../search/vectors/kept.ts';
import { keyOf, sentencesOf } from '../search/vectors/sentences.ts';
import { legible } from '../text/legible/legible.ts';
import { read } from '../text/read.ts';
import { sentences } from '../text/sentences.ts';
import { doctorWords as said } from '../words/doctor.ts';
import { savedInWords, vectorsInWords } from '../words/saved.ts';
import type { Finding } from './finding.ts';

/** From so many articles on a start without a saved index takes long. */
const MANY = 300;

/** Whether what was read is kept between starts, and whether that can be used. */
export function checkIndex(path: string | null, articles: readonly Article[]): Finding[] {
  if (path === null)
    return articles.length < MANY
      ? [{ level: 'well', says: said.noIndex }]
      : [{ level: 'look', says: said.noIndex, advice: said.setIndex }];
  if (!existsSync(path)) return [{ level: 'look', says: said.indexToCome(path), advice: said.startOnce }];
  const { problem: kind, close } = openKeepFile(path);
  close();
  if (kind) return [{ level: kind === 'index-foreign' ? 'ill' : 'look', says: savedInWords({ kind, path }) }];
  return [{ level: 'well', says: said.index(path) }];
}

/** What an article's vectors are kept by; of most articles the sentences can be told without reading the rest. */
const keyIn = (article: Article): string =>
  keyOf(
    sentencesOf({
      article,
      reading: legible(article)
        ? read(article)
        : { sentences: sentences(article), people: [], quotations: [], timexes: [] },
    }),
  );

/**
 * Of how many articles the sentences have vectors.
 * @param isStored whether a store has those of a key; null where there is none
 */
export function checkVectors(
  path: string | null,
  articles: readonly Article[],
  isStored: ((key: string) => boolean) | null = null,
): Finding[] {
  if ((path === null && !isStored) || articles.length === 0) return [];
  const kept: ReturnType<typeof readKept> = path === null ? new Map() : readKept(vectorsBeside(path));
  if ('kind' in kept) return [{ level: 'look', says: vectorsInWords(kept), advice: said.encode }];
  const isKept = (key: string): boolean => kept.has(key) || isStored?.(key) === true;
  const done = kept.size === 0 && !isStored ? 0 : articles.filter((article) => isKept(keyIn(article))).length;
  const says = said.vectors(done, articles.length);
  return [done < articles.length ? { level: 'look', says, advice: said.encode } : { level: 'well', says }];
}
