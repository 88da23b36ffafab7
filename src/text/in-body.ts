import type { Article } from '../corpus/article.ts';
import type { Reading, Sentence } from './reading.ts';

/** A sentence of an article by its number in the reading; null where there is none, or it stands in no body: in a title, a credit, furniture. */
export function inBody({ blocks }: Article, { sentences }: Reading, at: number): Sentence | null {
  const one = sentences[at];
  return one !== undefined && blocks[one.block]?.role === 'body' ? one : null;
}
