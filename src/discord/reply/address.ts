import { byBlanks } from '../../grammar/cut.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { visible } from './visible.ts';

/** Longer addresses take the room of what they lead to. */
const LONGEST = 500;
/** So many words at the beginning and at the end of a passage are enough to find it. */
const ENDS = 4;

/** What encodeURIComponent leaves as it is, and what acts in a text fragment or beside a link's brackets. */
const LEFT = /[-!'()*~_]/g;
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replace(
    LEFT,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** No backslash, blank or angle bracket, nothing that looks like the middle of a link, and every bracket closed before the address ends. */
function isPlain(url: string): boolean {
  if (/[\\\s<>]|\]\(/.test(url)) return false;
  let open = 0;
  for (const sign of url) {
    if (sign === '(') open++;
    if (sign === ')') open--;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * Where a passage can be read at its source, or the whole article where none is meant, for a line that leads there.
 * @param line as it is said
 * @returns undefined where `addressAt` has none, or the line has square brackets, at which Discord's clients end a link each in its
 * own way
 */
export const addressOf = (line: string, article: Article, passage: Range | undefined): string | undefined =>
  /[[\]]/.test(visible(line)) ? undefined : addressAt(article, passage);

/**
 * The address of the manifest, with a text fragment that leads to the very words of a passage where a browser knows them
 * (https://wicg.github.io/scroll-to-text-fragment/).
 * @returns undefined where the manifest has no address that fits on a card; nor where it has a backslash or brackets without
 * their like, at which Discord's clients end a link each in its own way
 */
export function addressAt({ url, text }: Article, passage: Range | undefined): string | undefined {
  if (url === null || url.length > LONGEST || !isPlain(url)) return undefined;
  if (passage === undefined) return url;
  const words = byBlanks(text.slice(passage.start, passage.end).toWellFormed()).filter((word) => word !== '');
  const parts = words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const whole = `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.map(encoded).join(',')}`;
  return whole.length > LONGEST ? url : whole;
}
