import type { Asked } from '../asked.ts';

/** Words this near in meaning are said to match. See docs/constants.md. */
export const NEAR = 0.55;

/**
 * How far an asked word is said, 0 to 1: a name by itself alone, for every statesman is near every other; another word also
 * by words near to it.
 * @param times how often it stands there
 * @param nearest how near the nearest word there is to it
 */
export const said = ({ name }: Asked, times: number, nearest: number): number => {
  if (name) return Math.min(1, times);
  return nearest < NEAR ? 0 : nearest;
};
