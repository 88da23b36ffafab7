import { corpusWords } from '../words/corpus.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { newestFirst } from './newest-first.ts';

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
