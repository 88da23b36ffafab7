import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { stemOf } from '../text/dates/attach/mentions.ts';

/** How a paper takes back what it printed. */
const CORRECTION = /^(?:corrections?|clarification|editor[’']s note|amended)\b/iu;

/** Whether an article takes back something of an event: a correction at its end that has the event's word. */
export function isCorrected({ text, blocks }: Article, event: Range): boolean {
  const stem = stemOf(text.slice(event.start, event.end));
  return (
    stem !== null &&
    blocks.some(({ start, end }) => {
      const block = text.slice(start, end);
      return CORRECTION.test(block) && block.toLowerCase().includes(stem);
    })
  );
}
