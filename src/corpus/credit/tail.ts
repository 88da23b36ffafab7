import { copyrightLine } from './copyright-line.ts';
import { signature } from './signature.ts';

/** A credit at the end of a line is short. */
const REACH = 120;

/** After a finished sentence: a dash and the credit, or the credit in brackets. */
const TAIL =
  /(?<=[.!?…]["”’']?\s)[–—-]{0,2}\s?\([^()]{2,100}\)$|(?<=[.!?…]["”’']?\s)[–—-]{1,2}\s?[^.!?()–—]{2,60}$/u;

/**
 * Where a credit begins that stands at the end of a body line, such as "– (Copyright … 2009)" or "— Reuters".
 * @param line one paragraph, trimmed
 * @returns the offset in `line` of the credit, dash and bracket included, or null
 */
export function creditTail(line: string): number | null {
  const from = Math.max(0, line.length - REACH);
  const found = TAIL.exec(line.slice(from));
  if (!found || from + found.index === 0) return null;
  const isCredit = [copyrightLine, signature].some(({ recognises }) => recognises(found[0], []));
  return isCredit ? from + found.index : null;
}
