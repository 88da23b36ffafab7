import type { Cue } from '../cue.ts';

/** The cue whose content is measured, and whether that is a clause. */
export interface Own {
  readonly cue: Cue;
  readonly clause: boolean;
}
