import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import { pressWords } from '../../words/press.ts';
import type { Card, Line, Reply } from './card.ts';
import { isPlainCode } from './markdown.ts';

/** Longer words are in the file alone. */
const LONGEST = 3_500;

/** A passage alone, to be copied, and as a file. */
export function copyReply(article: Article, { start, end }: Range): Reply {
  const line: Line = {
    style: 'code',
    says: [{ words: copy(article, { start, end }) }],
    of: { article: article.id, passages: [{ start, end }] },
  };
  const isShown = end - start <= LONGEST && isPlainCode(article.text.slice(start, end));
  const shown: Card = isShown ? [line] : [{ style: 'note', says: pressWords.copyInFile }];
  return {
    head: [],
    cards: [shown],
    rest: () => ({ style: 'text', says: [] }),
    files: [{ name: `${article.id}-${start}.txt`, cards: [[line]] }],
  };
}
