import { isProse, type BelowRule } from './below-rule.ts';
import { comments } from './comments.ts';
import { otherStories } from './other-stories.ts';
import { pointedAt } from './pointed-at.ts';
import { writer } from './writer.ts';

/** In the order tried. */
const BELOW: readonly BelowRule[] = [comments, otherStories, pointedAt, writer];

/**
 * For each paragraph the rule by which it is none of the article's, or null. Nothing above the article's first sentence
 * is looked at: there it may be the headline.
 * @param isAside whether the paragraph at an index is known to be none
 */
export function belowArticle(
  lines: readonly string[],
  isAside: (index: number) => boolean,
): readonly (string | null)[] {
  const found: (string | null)[] = lines.map(() => null);
  const first = lines.findIndex((line, i) => !isAside(i) && isProse(line));
  if (first === -1) return found;
  let prose = 0;
  const before = lines.map(
    (line) => (prose += isProse(line) ? line.length : 0) - (isProse(line) ? line.length : 0),
  );
  const page = { lines, before: [...before, prose] };
  for (let at = first + 1; at < lines.length; at++)
    for (const { name, takes } of BELOW) {
      const count = takes(page, at);
      // A sign that is known by itself keeps its name.
      if (count === 0 || (count === 1 && isAside(at))) continue;
      found.fill(name, at, at + count);
      at += count - 1;
      break;
    }
  return found;
}
