import type { Cast } from '../../people/cast.ts';
import { firstFrom } from '../../first-from.ts';
import type { Finding } from '../finding.ts';

/** No more names than this are looked at in one quotation: keeps hostile text linear. */
const MOST = 60;

/** Whom the words of a quotation name: nobody who says "he" or "she" of a speaker means one of these. */
export function namedIn(cast: Cast, { parts }: Finding): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of parts) {
    const first = firstFrom(cast.names, start);
    for (let i = first; i < cast.names.length && i - first < MOST && cast.names[i]!.start < end; i++)
      found.add(cast.who[i]!);
  }
  return found;
}
