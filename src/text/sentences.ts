import type { Article } from '../corpus/article.ts';
import { unmarked } from '../corpus/markdown/unmarked.ts';
import type { Range } from '../corpus/span.ts';
import { BEFORE_A_NAME, MAY_END, OPENERS } from './abbreviations.ts';
import type { Sentence } from './reading.ts';

/** A run of full stops (spaced ones too), then what closes with it, then the blank before the next sentence. */
const END = /(?:[.!?…]|(?<=\.) (?=\.)){1,12}["”’'»)\]]{0,4}(?=\s)/gu;
const BLANK = /\s/u;
const OPENS = /^["“‘'«„([–—-]*[\p{Lu}\p{Lt}\p{N}]/u;
const FIRST_WORD = /^["“‘'«„([–—-]*([\p{L}]+)/u;

/** The word that stands right before a full stop, at most this long; nobody abbreviates to more. */
const LOOK_BACK = 12;

function wordBefore(text: string, stop: number, from: number): string {
  let start = stop;
  while (start > from && stop - start < LOOK_BACK && /[\p{L}.]/u.test(text[start - 1]!)) start--;
  return text.slice(start, stop);
}

/**
 * Whether the full stop at `stop` only shortens the word before it.
 * @param from where the words that it ends begin
 * @param next what follows it
 */
export function shortens(text: string, stop: number, from: number, next: string): boolean {
  const word = wordBefore(text, stop, from);
  const low = word.toLowerCase();
  if (BEFORE_A_NAME.has(low)) return low.startsWith('no') ? /^\p{N}/u.test(next) : true;
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (initials && word.length === 1) return word !== 'I' || !opens(next);
  return (initials || MAY_END.has(low)) && !opens(next);
}

const opens = (next: string): boolean => OPENERS.has(FIRST_WORD.exec(next)?.[1]?.toLowerCase() ?? '');

function isEnd(text: string, match: RegExpExecArray, from: number, next: string): boolean {
  if (!OPENS.test(next)) return false;
  const run = match[0];
  return !(run === '.' && shortens(text, match.index, from, next));
}

/**
 * The sentences of one stretch of text, trimmed, in order.
 * @param words the text as it is read, of the same length
 */
function split(text: string, words: string, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  const push = (to: number): void => {
    let last = to;
    while (from < last && BLANK.test(text[from]!)) from++;
    while (last > from && BLANK.test(text[last - 1]!)) last--;
    if (last > from) found.push({ start: from, end: last });
    from = to;
  };
  // No farther than the stretch and the blank after it: many without a full stop are still read in linear time.
  const within = words.slice(0, end + 1);
  END.lastIndex = start;
  for (let match = END.exec(within); match && match.index < end; match = END.exec(within)) {
    let after = match.index + match[0].length;
    // Stars that close with the sentence belong to it.
    while (after < end && BLANK.test(words[after]!) && !BLANK.test(text[after]!)) after++;
    if (after >= end) break;
    let next = after;
    while (next < end && BLANK.test(words[next]!)) next++;
    if (isEnd(words, match, from, words.slice(next, Math.min(end, next + 32)))) push(after);
    END.lastIndex = Math.max(next, after);
  }
  push(end);
  return found;
}

/**
 * Cuts every block of an article into sentences. A quotation of several sentences is cut inside its
 * marks too. Offsets are UTF-16 into `article.text`.
 * @returns ordered, disjoint, trimmed; every non-blank character of a block is in exactly one
 */
export function sentences(article: Article): Sentence[] {
  const words = unmarked(article);
  return article.blocks.flatMap((range, block) =>
    split(article.text, words, range).map(({ start, end }) => ({ start, end, block })),
  );
}
