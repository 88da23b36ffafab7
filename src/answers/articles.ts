import { corpusWords } from '../words/corpus.ts';
import type { Answer } from './answer.ts';
import { type Archive, newestFirst } from './archive.ts';

/** The articles themselves, newest first; those without a day last. */
export function articles(archive: Archive): Answer {
  const listed = archive.articles.toSorted(newestFirst);
  return {
    kind: 'articles',
    query: '',
    says: [corpusWords.articles(listed.length)],
    evidence: [],
    nearest: [],
    articles: listed,
  };
}
