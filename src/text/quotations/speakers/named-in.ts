import type { Cast } from '../../people/cast.ts';
import type { Finding } from '../finding.ts';

/** No more names than this are looked at in one quotation: keeps hostile text linear. */
const MOST = 60;

/** The first of the cast's names at or after an offset. */
function firstFrom({ names }: Cast, offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whom the words of a quotation name: nobody who says "he" or "she" of a speaker means one of these. */
export function namedIn(cast: Cast, { parts }: Finding): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of parts) {
    const first = firstFrom(cast, start);
    for (let i = first; i < cast.names.length && i - first < MOST && cast.names[i]!.start < end; i++)
      found.add(cast.who[i]!);
  }
  return found;
}
