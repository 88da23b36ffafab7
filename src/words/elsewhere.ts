import { inLocale } from './in-locale.ts';

/** How to use it, for somebody who wrote something that cannot be understood. */
export const elsewhereUsage = inLocale(
  'elsewhereUsage',
  `Usage: npm run import:engine -- [--corpus FOLDER] [--server ID]
Writes the articles of CORPUS, or of the store, into the search engine of OPENSEARCH_URL: those that belong to every server, or with --server those that the members of one may ask about.`,
);

export const noEngine = inLocale(
  'noEngine',
  'No search engine is named: set ENGINE=opensearch and OPENSEARCH_URL. See .env.example.',
);

export const isElsewhere = inLocale(
  'isElsewhere',
  (articles: number): string =>
    `${articles} ${articles === 1 ? 'article is' : 'articles are'} in the search engine, and answered from.`,
);

/** What is searched for by words and by the table of meanings alone. */
export const vectorsLacking = inLocale(
  'vectorsLacking',
  (articles: number): string =>
    `${articles} ${articles === 1 ? 'article has' : 'articles have'} no sentence vectors yet: the search engine will search without them. npm run encode makes them; then import again.`,
);

/** @param server its id; empty or null for what belongs to all */
export const noneStored = inLocale('noneStored', (server: string | null): string =>
  server
    ? `The store has no articles that server ${server} may ask about, so nothing was written: npm run import -- PATH --server ${server} puts some there.`
    : 'The store has no articles that belong to every server, so nothing was written: npm run import -- PATH --all puts some there; with --server ID those of one server are written.',
);
