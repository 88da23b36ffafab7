import { editsIn } from '../search/meant.ts';
import { within } from '../search/terms/within.ts';
import type { Searches } from './searches.ts';
import { formWritten } from './written.ts';

/** So many words near to one, and so many forms beside them. */
const MOST_WORDS = 1_000;
const MOST_FORMS = 10_000;

interface Buckets {
  readonly forms: { readonly buckets: readonly { readonly key: string }[] };
}

/** The words in sentences that a word which occurs nowhere may have been meant to be, each with its term. */
export function wordsNear({ all }: Searches, word: string): (readonly [word: string, term: string])[] {
  const most = editsIn(word);
  if (most === 0) return [];
  const fuzzy = { value: word, fuzziness: most, prefix_length: 1, max_expansions: MOST_WORDS };
  const [found] = all([
    {
      size: 0,
      query: { fuzzy: { words: fuzzy } },
      aggs: { forms: { terms: { field: 'forms', size: MOST_FORMS, include: startingWith(word[0]!) } } },
    },
  ]);
  const { buckets } = (found!.aggregations as unknown as Buckets).forms;
  return buckets
    .map(({ key }) => formWritten(key))
    .filter(([other]) => other[0] === word[0] && within(word, other, most));
}

/**
 * What begins with a character and goes on, as an expression of the engine. OpenSearch 2.19.1 fails at one that ends in `.*` where nothing
 * begins so, behind all that there is.
 */
const startingWith = (character: string): string =>
  `${/[\p{L}\p{M}]/u.test(character) ? character : `\\${character}`}.+`;
