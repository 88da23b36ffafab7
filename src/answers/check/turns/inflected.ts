import { baseForm } from '../../../search/terms/irregular.ts';

/** What forms of one word, or words made of one another, may end in where they are no longer the same. */
const ENDING = /^(?:s|es|d|ed|n|en|r|er|st|t|y|ly|ies|ied|al|ing)?$/u;

/**
 * Whether two words that look alike differ as forms of one word do, by an ending or irregularly, and not by a
 * slip of the pen inside the word.
 */
export function isInflected(a: string, b: string): boolean {
  if (baseForm(a) === baseForm(b)) return true;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  return ENDING.test(a.slice(start)) && ENDING.test(b.slice(start));
}
