import type { Problem } from '../corpus/problem.ts';
import type { Says } from '../words.ts';
import { reasonOf } from './import.ts';
import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

/** What was met, said of several files together. */
const PROBLEMS: Record<Problem['kind'], string> = {
  folder: 'Folders that cannot be read',
  empty: 'Folders without an article',
  unread: 'Files of other forms, to be read with npm run import',
  unreadable: 'Files left out that cannot be read',
  'too large': 'Files left out that are too large',
  'not UTF-8': 'Files left out that are not UTF-8',
  'not text': 'Files left out that are not text',
  'control character': 'Articles with control characters',
  'no words': 'Files left out that have no text',
  'several documents': 'Files left out that hold several documents, to be read with npm run import',
  duplicate: 'Files left out that have the same text as another',
  'sources syntax': 'A sources.json that is not JSON',
  'sources value': 'Values of sources.json that cannot be used',
  'corrections syntax': 'A corrections.json that cannot be used',
  correction: 'Corrections that cannot be applied',
  'future day': 'Days of publication that lie in the future and are not used',
  'other day': 'Days in sources.json that the article itself contradicts',
};

/** What `/articles` and `/corpus` say. */
export const corpusWords = inLocale('corpusWords', {
  articles: (n: number): Says => [{ own: n === 1 ? 'One article:' : `${n} articles, newest first:` }],
  /** @param named of these articles those that have an outlet */
  head: (articles: number, outlets: number, named: number): Says => {
    if (outlets === 0) return [{ own: `${count(articles, 'article')}.` }];
    const theirs = named === articles ? ' from' : `, ${named} of them from`;
    return [{ own: `${count(articles, 'article')}${theirs} ${count(outlets, 'outlet')}.` }];
  },
  undated: (undated: number, articles: number): Says => [
    {
      own:
        undated === 0
          ? 'Every article has a publication date.'
          : `Without a publication date: ${undated} of ${articles}.`,
    },
  ],
  /** How many articles of an outlet, and of which years; null for those of none. */
  outlet: (
    name: string | null,
    articles: number,
    years: readonly { readonly year: string | null; readonly articles: number }[],
  ): Says => [
    name === null ? { own: 'No outlet named' } : { field: name },
    {
      own: ` · ${count(articles, 'article')}: ${years
        .map(({ year, articles: n }) => `${year ?? 'no year'} (${n})`)
        .join(', ')}`,
    },
  ],
  problem: (kind: Problem['kind'], n: number): Says => [{ own: `${PROBLEMS[kind]}: ${n}.` }],
  refused: (why: string, n: number): Says => [{ own: `Not imported, because it ${reasonOf(why)}: ${n}.` }],
  writing: (doing: string, since: string): Says => [
    {
      own: `Articles are being saved at the moment${doing && `: ${doing}`}${since && `, since ${since} UTC`}.`,
    },
  ],
  vectors: (done: number, of: number): Says => [
    {
      own:
        done === of
          ? 'Sentences are compared by meaning in every article.'
          : `Sentences are compared by meaning once every article is prepared for it: ${done} of ${of} so far.`,
    },
  ],
} as const);
