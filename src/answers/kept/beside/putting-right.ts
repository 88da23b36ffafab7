import type { Article } from '../../../corpus/article.ts';
import { correctArticles } from '../../../corpus/corrections/correct-articles.ts';
import type { Entry } from '../../../corpus/corrections/correction.ts';
import type { Text } from '../../../search/passages.ts';
import { correctTexts } from '../../../text/corrections/correct-texts.ts';
import { dated } from '../../../text/dates/published/deduce.ts';
import { read } from '../../../text/read.ts';

/**
 * Puts one article right, whatever others there are.
 * @param entries such as fit it, and concern no other
 * @returns the article before it is read, and its text; null where something cannot be put right in that
 */
export function puttingRight(
  article: Article,
  entries: readonly Entry[],
): { readonly now: Article; readonly read: () => Text | null } {
  const now = dated(correctArticles([article], entries).articles[0]!);
  return {
    now,
    read() {
      let isDone = true;
      const { texts } = correctTexts([{ article: now, reading: read(now) }], entries, () => (isDone = false));
      return isDone ? texts[0]! : null;
    },
  };
}
