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
  const shared = (of: 'others' | 'places') =>
    [...signs[of]].filter(([one]) => one !== own && known[of].has(one));
  const rare = (of: 'others' | 'places', found = shared(of)) =>
    found.find(([one]) => naming(of, one) <= EVERYWHERE);
  const place = rare('places');
  if (place) return { kind: 'place', at: place[1], article: known.places.get(place[0])! };
  const beside = shared('others');
  const other = beside.length > 1 ? beside[0] : rare('others', beside);
  return other ? { kind: 'beside', at: other[1], article: known.others.get(other[0])! } : null;
}
