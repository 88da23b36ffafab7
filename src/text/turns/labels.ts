import type { Block } from '../../corpus/article.ts';
import { labelAt } from './opening.ts';
import type { Label } from './turn.ts';

/** Where another may begin to speak in a paragraph: capitals and a colon, or "Q." and "A.", behind a sentence. */
const INSIDE =
  /(?<=[.?!…—–-]["”’)\]]{0,2}\s{1,3})(?:[QA][.:]\s|(?:\p{Lu}[\p{Lu}'’.-]+ ){0,4}(?:Mc|Mac|De|La)?\p{Lu}[\p{Lu}'’-]+(?: [([][^()[\]]{1,40}[)\]])?:\s)/gu;

/** No more than this in one paragraph: keeps hostile text linear. */
const MOST = 200;

/** The labels of one paragraph that opens with one: that, and those inside of it. */
function labelsIn(text: string, block: Block, at: number): Label[] {
  const first = labelAt(text, block, at);
  if (!first) return [];
  const words = text.slice(block.start, block.end);
  const found = [first];
  for (const { index } of words.matchAll(INSIDE)) {
    if (found.length >= MOST) break;
    const start = block.start + index;
    const next = start >= first.from ? labelAt(text, { start, end: block.end }, at) : null;
    if (next) found.push(next);
  }
  return found.map((label, i) => Object.assign(label, { until: found[i + 1]?.start ?? block.end }));
}

/** The labels of an article's body and title, in order, as far as their form tells. */
export const labelsOf = (text: string, blocks: readonly Block[]): Label[] =>
  blocks.flatMap((block, at) =>
    block.role === 'credit' || block.role === 'furniture' ? [] : labelsIn(text, block, at),
  );
