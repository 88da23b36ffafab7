import type { Range } from '../../../corpus/span.ts';
import type { Gathered, Signs } from './signs.ts';

/** What shows, beside the name, that two articles speak of one person. */
export interface Sign {
  /** The same office or trade; the same place or employer; the same others named beside. */
  readonly kind: 'office' | 'place' | 'beside';
  /** Where the article that is joined has it. */
  readonly at: Range;
  /** Another article that has it too. */
  readonly article: string;
}

/** What more articles have than this says little of which article is about whom. */
export const EVERYWHERE = 8;

/** In how many articles somebody of a surname, or a place, is named. */
export type Naming = (kind: 'others' | 'places', key: string) => number;

/**
 * What besides the name two have in common; null when nothing is seen.
 * @param own their surname, which is in every article of theirs
 */
export function secondSign(known: Gathered, signs: Signs, own: string, naming: Naming): Sign | null {
  for (const [one, at] of signs.callings) {
    const article = known.callings.get(one);
    if (article !== undefined) return { kind: 'office', at, article };
  }
  for (const [one, at] of signs.places) {
    const article = one === own ? undefined : known.places.get(one);
    if (article !== undefined && naming('places', one) <= EVERYWHERE) return { kind: 'place', at, article };
  }
  let beside: Sign | null = null;
  let isRare = false;
  for (const [one, at] of signs.others) {
    const article = one === own ? undefined : known.others.get(one);
    if (article === undefined) continue;
    // Two others are enough, whoever they are.
    if (beside) return beside;
    beside = { kind: 'beside', at, article };
    isRare = naming('others', one) <= EVERYWHERE;
  }
  return isRare ? beside : null;
}
