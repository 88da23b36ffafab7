import type { Text } from '../search/passages.ts';
import type { Standing } from './documents.ts';
import { APART } from './layout.ts';
import type { Before } from './written-before.ts';

/** What is to be done to an index, or to one that is empty, so that it holds some articles in order. */
export interface Changes {
  /** What stands there and is added to; null for an empty one. */
  readonly before: Before | null;
  readonly write: readonly (readonly [text: Text, standing: Standing])[];
  /** The ids of articles that stand there, and are to be removed before anything is written. */
  readonly gone: readonly string[];
}

/** More than this share of the articles changed is better written anew: what is removed is still counted when words are weighed. */
const SHARE = 0.1;

/** Where each article is to stand that does not stand there already. */
function changesIn(texts: readonly Text[], stampOf: (text: Text) => string, before: Before | null): Changes {
  const articles: Before['articles'] = before?.articles ?? new Map();
  const gone = new Set(articles.keys());
  const write: [Text, Standing][] = [];
  let most = 0;
  for (const { place } of articles.values()) most = Math.max(most, place);
  let last = 0;
  for (const text of texts) {
    const { id } = text.article;
    const [was, stamp] = [articles.get(id), stampOf(text)];
    if (was?.stamp === stamp && was.place > last) {
      gone.delete(id);
      last = was.place;
      continue;
    }
    last += last >= most ? APART : 1;
    write.push([text, { place: last, stamp }]);
  }
  return { before, write, gone: [...gone] };
}

/**
 * What is to be done so that an index holds some articles: few of them differ from those that it holds, or all are written.
 * @param stampOf tells what is written of an article from anything else
 * @param before what it holds; null for nothing
 */
export function changesTo(
  texts: readonly Text[],
  stampOf: (text: Text) => string,
  before: Before | null,
): Changes {
  const few = before && changesIn(texts, stampOf, before);
  const many = few && Math.max(few.write.length, few.gone.length);
  return few && many! <= SHARE * before.articles.size ? few : changesIn(texts, stampOf, null);
}
