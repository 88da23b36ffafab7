import type { Article } from '../corpus/article.ts';
import type { Meaning } from '../search/meaning.ts';
import type { Stacks } from '../search/stacks.ts';
import { countWords } from './count-words.ts';
import { FIGURES, figuresIn } from './figures.ts';
import { gather } from './gather.ts';
import { EngineFault } from './problem.ts';
import type { Reach } from './reach.ts';
import { searchesIn } from './searches.ts';
import { openTexts } from './texts.ts';
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

/**
 * Articles that an engine keeps for many processes. What it says is looked at anew for every question, so that all of them see
 * an import at once; every question sees one index alone.
 * @param alias of the server, for this version of Verbatim
 * @param meaning the table with which they were imported
 * @throws EngineFault where it is none that is known; and whenever it cannot be asked
 */
export function openOpenSearch(reach: Reach, alias: string, meaning: Meaning | null): Stacks {
  const [told] = reach({ method: 'GET', path: '/' });
  const fault = versionFault(told);
  if (fault) throw fault;
  const textsIn = openTexts(reach);
  return {
    asking(terms) {
      const index = indexBehind(reach, alias);
      const searches = searchesIn(reach, index);
      const texts = textsIn(index);
      const vocabulary = vocabularyOf(searches, terms);
      const { terms: numbered } = vocabulary.numbers.lexicon;
      return {
        ...vocabulary,
        gather: (sought) => gather(sought, vocabulary, searches, texts, meaning),
        count(words, sought) {
          const forms = words.map(({ word, term }) => ({ word, term: numbered[term!]! }));
          return countWords(searches, texts, forms, sought);
        },
      };
    },
    size(only) {
      const { all, pages } = searchesIn(reach, indexBehind(reach, alias));
      const of = figuresIn(all([FIGURES])[0]!.aggregations!).articles;
      if (only === null) return { searched: of, of };
      let searched = 0;
      for (const hits of pages(HEADS, PAGE))
        searched += hits.filter(({ _source }) => only((_source as Head).record.article)).length;
      return { searched, of };
    },
  };
}
