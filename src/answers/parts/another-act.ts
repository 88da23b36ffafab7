import type { Range } from '../../corpus/span.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { isReporting } from '../../text/dates/clauses/reporting.ts';
import { areForms } from './inflects.ts';
import { wordsIn } from './named-by.ts';
import { tokens } from '../../text/tokens.ts';

const has = (text: string, range: Range, word: string): boolean =>
  tokens(text, range).some(({ low }) => areForms(low, word));

/** Whether an article has a word in any form, and not in the sentence of a passage. */
function isElsewhere({ passage }: Hit, word: string): boolean {
  const { text } = passage.article;
  const low = word.toLowerCase();
  const beside = [
    { start: 0, end: passage.start },
    { start: passage.end, end: text.length },
  ];
  return !has(text, passage, low) && beside.some((range) => has(text, range, low));
}

/**
 * Whether a passage has every word of a question but some, the last of which the article uses elsewhere: who asks in its words for what one
 * of them tells of another has that in mind ("convicted of the bribe", of who was acquitted of it; "why did police block the road", of farmers who did).
 */
export function lacksOnly(hit: Hit, some: readonly string[], words: readonly AskedWord[]): boolean {
  const isMet = ({ text }: AskedWord): boolean => wordsIn(hit, [text]).length > 0;
  return words.every((word) => some.includes(word.text) !== isMet(word)) && isElsewhere(hit, some.at(-1)!);
}

/** The same for a verb; what is said is told by many. */
export const isAnotherAct = (hit: Hit, verb: string, words: readonly AskedWord[]): boolean =>
  !isReporting(verb.toLowerCase()) && lacksOnly(hit, [verb], words);
