import type { Step } from './align.ts';

/** Neighbouring steps that belong together: the same words, different ones, or what an editor left out. */
export interface Run {
  readonly kind: 'same' | 'different' | 'omitted';
  /** Indices of the asker's words, half-open; empty where words are only dropped. */
  readonly yours: { readonly start: number; readonly end: number };
  /** Indices of the source's words, in order. */
  readonly source: readonly number[];
}

/**
 * Cuts an alignment into runs.
 * @param device whether an ellipsis or bracket stands before that word of the asker's
 */
export function runsOf(steps: readonly Step[], device: (before: number) => boolean): Run[] {
  const runs: { kind: Run['kind']; yours: { start: number; end: number }; source: number[] }[] = [];
  let reached = 0;
  for (const { op, yours, source } of steps) {
    const differing = op === 'dropped' && device(reached) ? 'omitted' : 'different';
    const kind = op === 'same' ? 'same' : differing;
    let run = runs.at(-1);
    if (run?.kind !== kind) runs.push((run = { kind, yours: { start: reached, end: reached }, source: [] }));
    if (source >= 0) run.source.push(source);
    if (yours >= 0) run.yours.end = reached = yours + 1;
  }
  return runs;
}
