import type { Article } from '../../corpus/article.ts';
import { unmarked } from '../../corpus/markdown/unmarked.ts';
import type { Range } from '../../corpus/span.ts';
import type { Stretch } from './mark.ts';
import { pair } from './stretches/pair.ts';

/**
 * The outermost stretches in quotation marks of an article, in order. A quotation over several
 * paragraphs, each opened anew, gives one stretch a paragraph with `goesOn`. Linear; never throws.
 */
export function stretches(article: Article): Stretch[] {
  const { blocks } = article;
  const text = unmarked(article);
  const found: Stretch[] = [];
  let before: Stretch | null = null;
  for (const [index, block] of blocks.entries()) {
    const own = pair(text, block, index);
    const next = own[0];
    // A paragraph left open while the next opens anew: the speaker goes on, and all of it is theirs.
    if (before && next?.opened && next.style === before.style && next.outer.start === block.start)
      found[found.length - 1] = goingOn(before, blocks[before.block]!);
    for (const stretch of own) found.push(stretch);
    const last = own.at(-1);
    before = last?.opened && !last.closed ? last : null;
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
