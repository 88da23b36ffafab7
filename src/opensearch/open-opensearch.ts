import type { Article } from '../corpus/article.ts';
import type { Encoder } from '../search/encoder/encoder.ts';
import type { Meaning } from '../search/meaning.ts';
import type { Stacks } from '../search/stacks.ts';
import type { Own } from './admitted.ts';
import { countWords } from './count-words.ts';
import { FIGURES, figuresIn } from './figures.ts';
import { openWhole, type Whole } from './found-by.ts';
import { gather } from './gather.ts';
import { openKept } from './kept-apart.ts';
import { isForNearest } from './nearest.ts';
import { EngineFault } from './problem.ts';
import type { Reach } from './reach.ts';
import { searchesIn } from './searches.ts';
import { openTexts, type Texts } from './texts.ts';
import { versionFault } from './version.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The index that stands behind an alias just now. @throws EngineFault */
function indexBehind(reach: Reach, alias: string): string {
  const [answer] = reach({ method: 'GET', path: `/_alias/${alias}` });
  const [index, ...others] = Object.keys(answer as object);
  if (index === undefined || others.length > 0) throw new EngineFault('refused', 'not one index');
  return index;
}

/** Of an article, what it is without what is read in it. */
const HEADS = {
  query: { exists: { field: 'place' } },
  sort: [{ place: 'asc' }],
  _source: ['record.article'],
};
const PAGE = 1_000;

interface Head {
  readonly record: { readonly article: Article };
}

/** A server's articles as one import left them. */
export interface Holdings {
  /** Whether no other import has taken its place. @throws EngineFault */
  readonly isCurrent: () => boolean;
  readonly texts: Texts;
  readonly whole: Whole;
  /** What all articles come to together, by name; null where nothing is kept under one. @throws EngineFault */
  readonly kept: (name: string) => Uint8Array | null;
  /**
   * The search in them.
   * @param meaning the table with which they were imported
   * @param encoder with which they were imported too; null without
   * @param own the articles, where somebody has their own of them
   */
  readonly stacks: (meaning: Meaning | null, encoder?: Encoder | null, own?: Own) => Stacks;
}

/**
 * Opens the articles that an engine keeps for many processes, as they are just now.
 * @param alias of the server, for this version of Verbatim
 * @throws EngineFault where it is none that is known; and whenever it cannot be asked
 */
export function openOpenSearch(reach: Reach, alias: string): Holdings {
  const [told] = reach({ method: 'GET', path: '/' });
  const fault = versionFault(told);
  if (fault) throw fault;
  const index = indexBehind(reach, alias);
  const texts = openTexts(reach, index);
  const searches = searchesIn(reach, index);
  const all: Own = {
    texts,
    meant(only) {
      const ids: string[] = [];
      for (const hits of searches.pages(HEADS, PAGE))
        for (const { _source } of hits) {
          const { article } = (_source as Head).record;
          if (only(article)) ids.push(article.id);
        }
      return ids;
    },
  };
  let near: boolean | undefined;
  const isNear = (): boolean => (near ??= isForNearest(reach, index));
  return {
    isCurrent: () => indexBehind(reach, alias) === index,
    texts,
    whole: openWhole(searches),
    kept: openKept(reach, index),
    stacks: (meaning, encoder = null, own = all) => ({
      asking(terms) {
        const vectors = encoder && { encoder, isForNearest: isNear };
        const vocabulary = vocabularyOf(searches, terms);
        const { terms: numbered } = vocabulary.numbers.lexicon;
        return {
          ...vocabulary,
          gather: (sought) => gather(sought, vocabulary, searches, own, meaning, vectors),
          count(words, sought) {
            const forms = words.map(({ word, term }) => ({ word, term: numbered[term!]! }));
            return countWords(searches, own, forms, sought);
          },
        };
      },
      reader: () => encoder && encoder.reader,
      size(only) {
        const of = figuresIn(searches.all([FIGURES])[0]!.aggregations!).articles;
        return { searched: only ? own.meant(only).length : of, of };
      },
    }),
  };
}
