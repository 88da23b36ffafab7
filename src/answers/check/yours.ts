import type { Range } from '../../corpus/span.ts';
import { foldGap } from './fold.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What an editor puts into a quotation: an ellipsis for what is left out, or words in square brackets. */
export interface Device extends Range {
  readonly kind: 'ellipsis' | 'bracket';
  /** The token before which it stands; as many as there are tokens at the end. */
  readonly before: number;
  /** The words inside the brackets; none for an ellipsis. */
  readonly words: readonly Token[];
}

/** The words to be checked, as the asker wrote them. */
export interface Yours {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly devices: readonly Device[];
  /** Tokens of which an editor's bracket changed the first letter: `[t]he`. */
  readonly relettered: ReadonlySet<number>;
  /** Signs after the last word that are not folded: a question mark, say. */
  readonly tail: string;
}

const ELLIPSIS = /^(?:…|\.(?:\s{0,3}\.)+)$/u;
const BRACKETS = /\[([^[\]]{1,300})\]|\((…|\.{3}|\. \. \.)\)|…|\.(?:\s{0,3}\.){2,}/gu;

/** A bracket with which an editor says that the words before it stand in the source. */
const SIC = /^sic\W{0,2}$/iu;

/** Where in the asker's text something is not an editor's but the source's own. */
export type Own = 'everything' | ReadonlySet<number>;

/**
 * Reads the asker's words.
 * @param own the offsets of brackets, or everything, that is taken as part of the quotation itself
 */
export function yoursOf(text: string, own: Own = new Set()): Yours {
  const found: { range: Range; inner: Range | null }[] = [];
  let masked = text;
  const blank = (start: number, end: number): void => {
    masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end);
  };
  for (const match of own === 'everything' ? [] : text.matchAll(BRACKETS)) {
    const start = match.index;
    const end = start + match[0].length;
    const inner = match[1]?.trim() ?? match[2] ?? match[0];
    if (own !== 'everything' && own.has(start)) continue;
    if (/^\p{Nd}{1,3}$/u.test(inner) && /\S$/u.test(text.slice(0, start))) continue;
    if (/^\p{L}{1,2}$/u.test(inner) && /^\p{L}/u.test(text.slice(end))) continue;
    blank(start, end);
    if (ELLIPSIS.test(inner)) found.push({ range: { start, end }, inner: null });
    else if (!SIC.test(inner))
      found.push({ range: { start, end }, inner: { start: start + 1, end: end - 1 } });
  }
  const tokens = tokensOf(masked, { start: 0, end: masked.length });
  const after = masked.slice(tokens.at(-1)?.end ?? 0);
  return {
    text,
    tokens,
    devices: found.map(({ range, inner }) => ({
      start: range.start,
      end: range.end,
      kind: inner ? 'bracket' : 'ellipsis',
      before: firstAfter(tokens, range.start),
      words: inner ? tokensOf(text, inner) : [],
    })),
    relettered: new Set(tokens.flatMap(({ start }, index) => (text[start] === '[' ? [index] : []))),
    tail: foldGap(after).replaceAll(/[.,…¹²³⁰-⁹*†‡]/gu, ''),
  };
}

function firstAfter(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.end > offset);
  return index === -1 ? tokens.length : index;
}
