import { isOtherTitle, isSectionLabel, isTitle, looksLikeHeadline } from './headline.ts';

/**
 * Which line is the title: the one that the manifest names, else the first of the article's own lines when it
 * looks like a headline, and like the title where one is given; a section's label above it is passed over.
 * @param isAside whether the line at an index is a credit or furniture
 * @returns its index, or -1 without one
 */
export function titleLine(
  lines: readonly string[],
  isAside: (index: number) => boolean,
  given: string | undefined,
): number {
  const named = given === undefined ? -1 : lines.findIndex((line) => isTitle(line, given));
  if (named !== -1) return named;
  const [first = -1, second = -1] = firstTwo(lines, isAside);
  if (second === -1 || !looksLikeHeadline(lines[first]!)) return -1;
  const labelled = isSectionLabel(lines[first]!, lines[second]!) && second + 1 < lines.length;
  const found = labelled ? second : first;
  return given === undefined || isOtherTitle(lines[found]!, given) ? found : -1;
}

/** The first two of the article's own lines. */
function firstTwo(lines: readonly string[], isAside: (index: number) => boolean): number[] {
  const own: number[] = [];
  for (let i = 0; i < lines.length && own.length < 2; i++) if (!isAside(i)) own.push(i);
  return own;
}
