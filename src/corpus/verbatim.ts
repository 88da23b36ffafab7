import type { Article } from './article.ts';
import type { Range, Span } from './span.ts';

declare const copied: unique symbol;

/** Words of an article, and where they stand. Only `copy` makes one, and `kept` of what it made. */
export interface Verbatim {
  readonly text: string;
  readonly span: Span;
  readonly [copied]: true;
}

/**
 * Words that were copied out of an article before, and kept with the place where they stand. Proof looks at the article itself.
 */
export const kept = (text: string, span: Span): Verbatim => ({ text, span }) as Verbatim;

/**
 * Copies words out of an article: with `kept`, the only way to hold them.
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
