import type { Article } from '../../corpus/article.ts';
import { given, type Given } from '../../text/offices/given.ts';
import { formsOf } from '../../text/offices/heads.ts';
import type { Reading } from '../../text/reading.ts';

/** An office that an article of the archive gives somebody. */
export interface Held extends Given {
  readonly article: Article;
  /** Who speaks in `quotations`, where that is known: told without looking at them. */
  readonly speaking: readonly number[];
}

/** An office that an article gives, with whom it describes. */
const heldIn = (article: Article, one: Given): Held =>
  Object.assign(one, { article, speaking: one.quotations.flatMap(({ speaker }) => speaker ?? []) });

/**
 * Finds who is given an office in some articles, by the key of the office's head. Each head is looked for when it is
 * first asked for, and kept.
 * @param texts in the order in which what is found shall come
 */
export function holders(
  texts: readonly { readonly article: Article; readonly reading: Reading }[],
): (head: string) => readonly Held[] {
  const known = new Map<string, readonly Held[]>();
  return (head) => {
    const before = known.get(head);
    if (before) return before;
    const form = formsOf(head);
    const found = texts.flatMap(({ article, reading }) => {
      const places = Array.from(article.text.matchAll(form), ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      }));
      return given(article, reading, places)
        .filter(({ offices }) => offices.some((office) => office.head === head))
        .map((one) => heldIn(article, one));
    });
    known.set(head, found);
    return found;
  };
}
