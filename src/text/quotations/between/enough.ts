import { byBlanks } from '../../../grammar/cut.ts';
import type { Unit } from '../unit.ts';

/** How many words a stretch needs to be somebody's words without a cue of its own. See docs/constants.md. */
const ENOUGH = 4;

/** Whether a stretch in marks is long enough to be somebody's words without a cue. */
export const isEnough = (text: string, { start, end }: Unit, enough = ENOUGH): boolean =>
  byBlanks(text.slice(start, end), enough).length >= enough;
