import type { Sought } from '../search/stacks.ts';
import { admitting, type Own } from './admitted.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';
import { written, writtenForm } from './written.ts';

/** So many paragraphs are looked at together. */
const PAGE = 1_000;

/** In how many sentences each word stands, and whether one has them all: the very words, of the given terms. */
export function countWords(
  searches: Searches,
  own: Own,
  words: readonly { readonly word: string; readonly term: string }[],
  sought: Pick<Sought, 'question' | 'only'>,
): { readonly each: readonly number[]; readonly together: boolean } {
  const { counts, pages } = searches;
  if (words.length === 0) return { each: [], together: false };
  const forms = words.map(({ word, term }) => writtenForm(word, term));
  const stands = forms.map((form) => ({ term: { forms: form } }));
  const { isAll, filter, inSentences, allowed } = admitting(sought, searches, own);
  if (isAll) {
    const named = inSentences();
    const within = (some: readonly object[]) => ({ bool: { filter: [...some, ...named] } });
    const all = counts([...stands.map((one) => within([one])), within(stands)]);
    return { each: all.slice(0, -1), together: all.at(-1)! > 0 };
  }
  const paragraphs = {
    query: {
      bool: {
        filter,
        should: words.map(({ term }) => ({ term: { terms: written(term) } })),
        minimum_should_match: 1,
      },
    },
    sort: [{ at: 'asc' }],
    _source: ['article', 'at', 'terms'],
  };
  const each = words.map(() => 0);
  let together = false;
  for (const hits of pages(paragraphs, PAGE)) {
    const some = hits.map(({ _source }) => _source as Proposed);
    const may = allowed(some);
    const within = { terms: { within: some.filter((_, i) => may[i]).map(({ at }) => at) } };
    const found = counts(
      [...stands, { bool: { filter: stands } }].map((query) => ({ bool: { filter: [query, within] } })),
    );
    for (const which of each.keys()) each[which]! += found[which]!;
    together ||= found.at(-1)! > 0;
  }
  return { each, together };
}
