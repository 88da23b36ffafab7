import type { Article } from '../corpus/article.ts';
import type { Reading } from '../text/reading.ts';

/** "She did not.", "But it did not happen.": of the sentence before. */
const DENIES =
  /^(?:but |yet |in fact,? )?(?:he|she|it|they|that|this|nothing of the (?:sort|kind)) (?:did|was|is|were|has|had|never|happened)(?: ?not|n[’']t|ever)?(?: (?:happen|happened|take place|the case|so|true|done))?[.!]$/iu;
/** "That was wrong.", "This is a hoax." */
const FALSE =
  /^(?:but |yet |in fact,? )?(?:that|this|it|the (?:report|claim|story|rumou?r|article|post)) (?:was|is|were|turned out to be|proved(?: to be)?) (?:not true|wrong|false|untrue|incorrect|inaccurate|mistaken|fake|an? (?:lie|hoax|mistake|error|joke|invention))[.!]$/iu;
const NO = /^no[.!]$/iu;
/** "It was." takes nothing back. */
const NEGATIVE = /\bnot\b|n[’']t\b|\bnever\b|^(?:but |yet |in fact,? )?nothing/iu;

/** Whether the sentence after one says that it is not so: "We reported that she resigned on Friday. She did not." */
export function isTakenBack({ text }: Article, { sentences }: Reading, index: number): boolean {
  const next = sentences[index + 1];
  if (next === undefined) return false;
  const words = text.slice(next.start, next.end);
  return NO.test(words) || FALSE.test(words) || (DENIES.test(words) && NEGATIVE.test(words));
}
