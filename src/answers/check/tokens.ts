import { CUT } from '../../grammar/cut.ts';
import type { Range } from '../../corpus/span.ts';
import { foldGap, foldWord, MARK } from './fold.ts';

/** One word, number or money sign, with what stands before it. */
export interface Token extends Range {
  /** Folded for comparing; capital letters stay. */
  readonly text: string;
  /** The folded signs between the word before and this one, '' for mere space; of the first word, all before it. */
  readonly gap: string;
  /** Whether a quotation mark stands in that gap; one that only reopens a paragraph does not count. */
  readonly marked: boolean;
}

const REOPENED = /\n\s*["“”„«»‘’']+\s*$/u;

/** "our kids' lives": the end of a name or a noun, where no single mark stands open. */
const POSSESSIVE = /^['’]\s/u;
const SINGLE_OPENS = /(?:^|[\s([{—–"“-])['‘]$/u;

/** Whether the signs between two words hold a quotation mark that is more than a new paragraph's. */
const hasMark = (between: string): boolean => MARK.test(between) && !REOPENED.test(between);

/**
 * Cuts a stretch of text into tokens. Linear.
 * @param range UTF-16 offsets into `text`; those of the tokens are into `text` too
 * @param before what counts as standing before the range: the end of the paragraph before
 */
export function tokensOf(text: string, { start, end }: Range, before = ''): Token[] {
  const found: Token[] = [];
  let last = start;
  let single = false;
  CUT.compared.lastIndex = start;
  for (let match = CUT.compared.exec(text); match && match.index < end; match = CUT.compared.exec(text)) {
    if (/^\[\p{Nd}/u.test(match[0])) continue;
    const from = match.index;
    const to = Math.min(end, from + match[0].length);
    const between = (last === start ? before : '') + text.slice(last, from);
    const owns = !single && POSSESSIVE.test(between) && /s/iu.test(text[last - 1] ?? '');
    single = SINGLE_OPENS.test(between) || (single && !/^['’]/u.test(between));
    found.push({
      start: from,
      end: to,
      text: foldWord(text.slice(from, to)),
      gap: foldGap(between),
      marked: between !== ' ' && hasMark(owns ? between.slice(1) : between),
    });
    last = to;
  }
  return found;
}
