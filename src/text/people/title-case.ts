import { SAID, SAYS } from '../../grammar/saying.ts';
import { SMALL } from '../lexicon/small.ts';
import type { Line, Page } from '../page.ts';

/** A line of fewer words is no headline in capitals, only a name and a verb. See docs/constants.md. */
const FEWEST = 4;
/** So many of its words, the small ones aside, begin with a capital. See docs/constants.md. */
const MOST = 0.85;

/** A headline would give them a capital: "Senator Ann Berg of Leeds said: “No.”" is none. */
const SAYING = SAID.union(SAYS);

/** Whether a line is written as headlines are, "Berg Calls Dahl A Liar": its capitals show no names. */
export function isTitleCase({ tokens }: Page, { first, last }: Line): boolean {
  let [words, capitals] = [0, 0];
  for (let i = first; i < last; i++) {
    const { kind, low, capital } = tokens[i]!;
    if (kind === 'word' && !capital && SAYING.has(low)) return false;
    if (kind !== 'word' || SMALL.has(low)) continue;
    words++;
    if (capital) capitals++;
  }
  return words >= FEWEST && capitals >= MOST * words;
}
