import type { Article } from './article.ts';
import type { Range, Span } from './span.ts';

declare const copied: unique symbol;

/** Words of an article, and where they stand. Only `copy` makes one. */
export interface Verbatim {
  readonly text: string;
  readonly span: Span;
  readonly [copied]: true;
}

/**
 * Copies words out of an article: the only way to hold them.
 * @param range half-open UTF-16 offsets into `article.text`
 * @throws RangeError when the range is empty or lies outside the text
 */
export function copy(article: Article, { start, end }: Range): Verbatim {
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > article.text.length
  )
    throw new RangeError(`No such span in ${article.file}: ${start}-${end} of ${article.text.length}`);
  return { text: article.text.slice(start, end), span: { article: article.id, start, end } } as Verbatim;
}
