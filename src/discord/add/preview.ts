import type { Article } from '../../corpus/article.ts';
import { addWords } from '../../words/add.ts';
import { citation } from '../reply/citation.ts';
import type { Card, Reply } from '../reply/card.ts';
import { addId } from './add-id.ts';

/** What is said of one article: what it would be cited with, and how much of it is its own. */
function cardOf(article: Article): Card {
  const body = article.blocks.filter(({ role }) => role === 'body').length;
  const aside = article.blocks.filter(({ role }) => role === 'furniture' || role === 'credit').length;
  return [...citation(article, []), { style: 'note', says: addWords.counts(body, aside) }];
}

/**
 * What a file would add, with the button that does it.
 * @param refused why parts of it give no article
 * @param at the SHA-256 of the file, and where it is; null where it is confirmed elsewhere
 */
export function preview(
  articles: readonly Article[],
  refused: readonly string[],
  at: { readonly hash: string; readonly url: string } | null,
): Reply {
  return {
    head: [
      { style: 'text', says: addWords.head(articles.length) },
      ...[...Map.groupBy(refused, (why) => why)].map(
        ([why, { length }]) => ({ style: 'note', says: addWords.refusedToo(why, length) }) as const,
      ),
    ],
    cards: articles.map(cardOf),
    rest: (hidden) => ({ style: 'text', says: addWords.rest(hidden) }),
    ...(at && {
      foot: [{ style: 'note', says: addWords.file(at.url) }],
      buttons: [{ label: addWords.button, id: addId(at.hash) }],
    }),
  };
}
