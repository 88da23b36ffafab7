import type { Hit } from '../search/found.ts';
import type { Evidence } from './answer.ts';
import type { Archive } from './archive.ts';
import { passage } from './passage.ts';

/** Hits parted into what is stated, and where it is printed again. */
interface Printed {
  /** Of those that state the same the best, in the order given. */
  readonly first: Hit[];
  /** The others, of what is shown: they stand behind it, and take no place of another statement. */
  readonly again: (shown: readonly Evidence[]) => Evidence[];
}

/** Tells copies from what they are copies of. */
export function printedAgain(archive: Archive, hits: readonly Hit[]): Printed {
  const known = new Set<string>();
  const first: Hit[] = [];
  const copies: Evidence[] = [];
  for (const hit of hits) {
    const one = passage(archive, hit);
    if (one.statement != null && known.has(one.statement)) copies.push(one);
    else {
      first.push(hit);
      if (one.statement != null) known.add(one.statement);
    }
  }
  const again = (shown: readonly Evidence[]): Evidence[] => {
    const stated = new Set(shown.map(({ statement }) => statement));
    return copies.filter(({ statement }) => stated.has(statement));
  };
  return { first, again };
}
