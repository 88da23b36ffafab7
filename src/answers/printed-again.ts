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

const keysOf = ({ statement, copy }: Evidence): string[] => [statement, copy].filter((key) => key != null);

/** Tells copies from what they are copies of. */
export function printedAgain(archive: Archive, hits: readonly Hit[]): Printed {
  const known = new Set<string>();
  const first: Hit[] = [];
  const copies: Evidence[] = [];
  for (const hit of hits) {
    const one = passage(archive, hit);
    const keys = keysOf(one);
    if (keys.some((key) => known.has(key))) copies.push(one);
    else first.push(hit);
    for (const key of keys) known.add(key);
  }
  const again = (shown: readonly Evidence[]): Evidence[] => {
    const stated = new Set(shown.flatMap(keysOf));
    return copies.filter((one) => keysOf(one).some((key) => stated.has(key)));
  };
  return { first, again };
}
