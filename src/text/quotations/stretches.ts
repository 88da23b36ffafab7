import type { Article } from '../../corpus/article.ts';
import { unmarked } from '../../corpus/markdown/unmarked.ts';
import type { Range } from '../../corpus/span.ts';
import type { Stretch } from './mark.ts';
import { saysWho } from './stretches/broken.ts';
import { closedLater, within, type Closing } from './stretches/closed-later.ts';
import { pair } from './stretches/pair.ts';

/** Whether a paragraph left open goes on with the next, which opens anew: all of it is the same speaker's. */
const opensAnew = (next: Stretch | undefined, before: Stretch, block: Range): boolean =>
  next?.opened === true && next.style === before.style && next.outer.start === block.start;

/** What a paragraph leaves open for the next: its last stretch, unless its closing mark was only forgotten. */
const staysOpen = (text: string, last: Stretch | undefined, block: Range): Stretch | null =>
  last?.opened && !last.closed && !saysWho(text, last, block) ? last : null;

/**
 * The outermost stretches in quotation marks of an article, in order. A quotation over several
 * paragraphs, each opened anew or closed in the last alone, gives one stretch a paragraph with `goesOn`. Linear; never
 * throws.
 */
export function stretches(article: Article): Stretch[] {
  const { blocks } = article;
  const text = unmarked(article);
  const found: Stretch[] = [];
  let before: Stretch | null = null;
  let closing: Closing | null = null;
  for (const [index, block] of blocks.entries()) {
    if (before && closing && closing.block > index) {
      found.push(within(before, block, index, null));
      continue;
    }
    const mark = before && closing?.block === index ? closing.mark : null;
    if (mark) found.push(within(before!, block, index, mark));
    const own = pair(text, mark ? { start: mark.end, end: block.end } : block, index);
    const next = own[0];
    if (before && !closing && opensAnew(next, before, block))
      found[found.length - 1] = goingOn(before, blocks[before.block]!);
    for (const stretch of own) found.push(stretch);
    const last = own.at(-1);
    before = staysOpen(text, last, block);
    closing = before && closedLater(text, blocks, before);
    if (before && closing) found[found.length - 1] = goingOn(before, block);
  }
  return found;
}

const goingOn = (last: Stretch, { end }: Range): Stretch => ({
  ...last,
  end,
  outer: { start: last.outer.start, end },
  closed: true,
  goesOn: true,
});
