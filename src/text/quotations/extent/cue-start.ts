import type { Cue } from '../cue.ts';

/** The first unit of a cue together with its subject. */
export const cueStart = (cue: Cue): number =>
  cue.side === 'before' && cue.source ? Math.min(cue.source.first, cue.first) : cue.first;
