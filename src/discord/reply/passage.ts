import type { Evidence } from '../../answers/answer.ts';
import type { Range } from '../../corpus/span.ts';
import { words, type Says } from '../../words.ts';
import type { Line } from './card.ts';
import { cut } from './cut.ts';
import { emphasised } from './emphasised.ts';

/**
 * A passage as one line, whole or honestly cut; where no honest cut exists, where it stands.
 * @param strong what to show in bold
 * @param keep what must stay, whatever is cut
 */
export function passage(
  { article, start, end }: Evidence,
  strong: readonly Range[],
  keep: readonly Range[],
): Line {
  const shown = cut(article, { start, end }, keep);
  if (!shown)
    return { style: 'text', says: words.tooLongToShow(end - start, `${article.id}:${start}-${end}`) };
  const says: Says = [
    ...(shown.start > start ? words.cutBefore : []),
    ...emphasised(article, shown, strong),
    ...(shown.end < end ? words.cutAfter : []),
  ];
  return { style: 'quote', says };
}
