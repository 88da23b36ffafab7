import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { stemOf } from '../text/dates/attach/mentions.ts';

/** How a paper takes back what it printed, as a paragraph begins. */
const CORRECTION =
  /^[^\p{L}]{0,6}(?:corrections?|clarifications?|corrected|clarified|amended|amendment|erratum|editor[’']?s[’']? note|note to readers|we (?:apologi[sz]e|regret|were wrong|wrongly|incorrectly|mistakenly|misstated|got)|(?:due to|because of|owing to) an? (?:\w+ )?error)\b/iu;
/** The same in a sentence of an editor: "This article was amended …", "An earlier version of this story said …". */
const OF_ARTICLE =
  /^[^\p{L}]{0,6}(?:this|an? (?:earlier|previous|original|prior)|the (?:earlier|previous|original)|earlier|previous) (?:article|story|version|report|post|piece|page|headline|column)s?\b/iu;
const TAKES_BACK =
  /\b(?:amended|corrected|clarified|earlier version|previous version|original version|original(?:ly)? (?:said|stated|gave|reported)|misstated|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|in error)\b/iu;

const isCorrection = (block: string): boolean =>
  CORRECTION.test(block) || (OF_ARTICLE.test(block) && TAKES_BACK.test(block));

/**
 * Whether an article takes back something of an event: a correction in it that has the event's word, or the words of its time.
 * @param time the words that give its day; null where none do
 */
export function isCorrected({ text, blocks }: Article, event: Range, time: Range | null): boolean {
  const stem = stemOf(text.slice(event.start, event.end));
  const said = time && text.slice(time.start, time.end).toLowerCase();
  return blocks.some(({ start, end }) => {
    const block = text.slice(start, end);
    if (!isCorrection(block)) return false;
    const low = block.toLowerCase();
    return (stem !== null && low.includes(stem)) || (said !== null && low.includes(said));
  });
}
