import type { Placed } from '../scene.ts';
import type { Dated } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** The time in the first clause of a sentence on which what it tells happened; undefined where it has none. */
export const openingTime = ({ free }: Dated): Placed | undefined =>
  free.find((time) => time.clause === 0 && isOn(time));
