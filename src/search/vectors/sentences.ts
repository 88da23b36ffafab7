import { createHash } from 'node:crypto';
import type { Sentence } from '../encoder/encoder.ts';
import { bodyOf, type Text } from '../passages.ts';

/** What is encoded of an article: every sentence of its body, under its title, in order. */
export const sentencesOf = (text: Text): Sentence[] =>
  bodyOf(text)
    .flat()
    .map(({ article, start, end }) => ({ title: article.title, text: article.text.slice(start, end) }));

/** What vectors are kept by: the sentences that they are of, and nothing else, so that they outlast other changes. */
export const keyOf = (sentences: readonly Sentence[]): string =>
  createHash('sha256')
    .update(JSON.stringify(sentences.map(({ title, text }) => [title, text])))
    .digest('hex')
    .slice(0, 32);
