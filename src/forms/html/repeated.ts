import type { HtmlBlock } from './blocks.ts';

/** What is longer may be told twice. */
const LONGEST = 200;
const PARAGRAPHS = new Set(['p', 'li', 'td', 'dd', 'pre']);
const SPOKEN = /:$|["“”«»„「]/u;

/** The blocks without short lines that the page repeats: buttons and labels. The names of those who speak end with a colon. */
export function withoutRepeated(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const counts = new Map<string, number>();
  for (const { words } of blocks) counts.set(words, (counts.get(words) ?? 0) + 1);
  return blocks.filter(
    ({ words, element }) =>
      counts.get(words) === 1 || PARAGRAPHS.has(element) || words.length > LONGEST || SPOKEN.test(words),
  );
}
