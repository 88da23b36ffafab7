import { SIZE } from '../search/encoder/network.ts';
import { BM25 } from '../search/engine/engine.ts';

/** The version of what is written into an engine and how; another is never read. */
const LAYOUT = 3;

/** What the names of all that is ours begin with. */
const OURS = 'verbatim';

/** So much of a program's stamp tells its index from another's. */
const STAMPED = 12;

/**
 * The name under which a server's articles are asked, as one version of Verbatim reads them: while a newer version writes its
 * own, the older goes on.
 * @param server its id; null for the articles of all
 */
export const aliasOf = (server: string | null, stamp: string): string =>
  `${OURS}-${server ?? 'all'}-${LAYOUT}${stamp.slice(0, STAMPED)}`;

/** What matches the names of those of all servers. */
export const aliasesOf = (stamp: string): string => aliasOf('*', stamp);

/** The server whose articles an alias stands for; null for those of all. */
export function serverOf(alias: string): string | null {
  const server = alias.split('-')[1]!;
  return server === 'all' ? null : server;
}

/** The name of an index that is written for an alias. @param generation of nobody else */
export const indexOf = (alias: string, generation: string): string => `${alias}-${generation}`;

/** Where what admins choose and members report is kept. */
export const SETTINGS = `${OURS}-settings`;
export const REPORTS = `${OURS}-reports`;

/** Where it is written who writes. */
export const LEASES = `${OURS}-leases`;

const keyword = { type: 'keyword', norms: false } as const;
const number = { type: 'integer' } as const;

/** What every index of articles is made by. */
export const TEMPLATE = {
  name: `${OURS}-articles`,
  body: {
    index_patterns: [`${OURS}-*-*-*`],
    version: LAYOUT,
    priority: 500,
    template: {
      settings: {
        number_of_shards: 1,
        auto_expand_replicas: '0-1',
        refresh_interval: '-1',
        similarity: { ours: { type: 'BM25', k1: BM25.k, b: BM25.b } },
      },
      mappings: {
        dynamic: 'strict',
        _meta: { layout: LAYOUT },
        // Found by, and never read back.
        _source: { excludes: ['having', 'days', 'signs', 'likes', 'near', 'stands', 'words', 'forms'] },
        properties: {
          // Of an article, and of a part of what is kept by name: what it was written from, of which there are no two.
          stamp: keyword,
          // Of an article: its place among the others, and all that is read in it.
          place: { type: 'long' },
          record: { type: 'object', enabled: false },
          // The keys of its words, and the days that it speaks of.
          having: { ...keyword, doc_values: false },
          days: keyword,
          // Of a paragraph or sentence: the article it stands in.
          article: keyword,
          // Of a paragraph: the terms it is found by, headline first. Ours as they are: no second stemmer.
          at: { type: 'long' },
          terms: { type: 'text', analyzer: 'whitespace', similarity: 'ours' },
          different: number,
          length: number,
          // Of a sentence: the place of its paragraph and its own, its words and terms each once, and both in order.
          within: { type: 'long' },
          sentence: { type: 'long' },
          words: keyword,
          stands: keyword,
          forms: keyword,
          long: number,
          // What its words are in the table of meanings, and what they mean together.
          rows: { type: 'integer', index: false, doc_values: false },
          meant: { type: 'double', index: false, doc_values: false },
          signs: { ...keyword, doc_values: false },
          // Its vector, and what it is found by where the engine does not find the nearest itself.
          vector: { type: 'binary' },
          likes: { ...keyword, doc_values: false },
          // Of what is kept by name: a part of it, and how many they are.
          bytes: { type: 'binary' },
          pieces: { type: 'integer', index: false, doc_values: false },
        },
      },
    },
  },
} as const;

/** Between the places of two articles so many are free, for those that come in between. */
export const APART = 256;

/** What an index has beside where the engine finds the nearest vectors itself: by Lucene, which needs no library of the system. */
export const NEAREST = {
  settings: { index: { knn: true } },
  mappings: {
    properties: {
      near: {
        type: 'knn_vector',
        dimension: SIZE,
        data_type: 'byte',
        method: { name: 'hnsw', engine: 'lucene', space_type: 'cosinesimil' },
      },
    },
  },
} as const;
