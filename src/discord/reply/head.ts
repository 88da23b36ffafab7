import { words, type Says } from '../../words.ts';
import type { Card, Line } from './card.ts';
import { lengthOf } from './compose.ts';

/** What we say first leaves room for a passage. A question may be long, and what is said of each of its words longer. */
const HEAD = 2_200;

/** What we say first, as far as it fits; a fixed line stands for what does not. */
export function head(says: readonly Says[]): Card {
  const lines = says.map((line, i): Line => ({ style: i === 0 ? 'heading' : 'text', says: line }));
  const fitting = lines.findIndex((_, i) => lengthOf(lines.slice(0, i + 1)) > HEAD);
  return fitting < 0 ? lines : [...lines.slice(0, fitting), { style: 'text', says: words.headTooLong }];
}
