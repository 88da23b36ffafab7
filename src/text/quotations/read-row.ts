import { afterCue } from './after/after.ts';
import { mentionOf, type Clause, type Found } from './clause.ts';
import { firstOf } from './first-of.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import type { Cue } from './cue.ts';
import { cuesOf } from './cues.ts';
import type { Mention } from './finding.ts';
import { isAside, isInsert, passesOn } from './row/asides.ts';
import { relayed } from './row/changed.ts';
import { isInside, nested } from './row/nested.ts';
import { overlaps, settle } from './row/overlap.ts';
import type { Scene } from './unit.ts';
import { withStanding } from './unsaid/unsaid.ts';

const isPronoun = (units: Clause['units'], { source }: Cue): boolean =>
  source !== null && PRONOUNS.has(units[source.head]!.low);

/** Reads every cue of one row. What a second cue passes on ("…, the Kremlin said") becomes the first's relay. */
export function readRow(scene: Scene, row: number): Found[] {
  const { units } = scene.rows[row]!;
  const cues = cuesOf(units);
  const all: Found[] = [];
  let floor = 0;
  let insert: Mention | null = null;
  for (const cue of cues) {
    const last = all.at(-1);
    const after = afterCue(units, cue);
    const clause: Clause = { scene, row, units, cues, cue, after, floor, earlier: all };
    if (last && isInside(cue, last)) {
      all.splice(-1, 1, ...nested(clause, last));
      continue;
    }
    const mention = cue.source && mentionOf(units, cue.source);
    if (isInsert(units, cue)) {
      insert = mention;
      continue;
    }
    if (last && passesOn(units, cue, last, floor)) {
      all.splice(-1, 1, relayed(last, mention));
      continue;
    }
    const first = firstOf(clause);
    const next = first && withStanding(clause, first);
    if (!next) {
      if (isAside(units, cue)) insert = mention;
      continue;
    }
    if (next.left) floor = Math.max(cue.last, cue.source?.last ?? 0);
    if (isPronoun(units, cue)) insert = null;
    if (last && overlaps(next, last)) {
      const { rest, stands } = settle(clause, last, next, mention);
      all.splice(-1, 1, ...(rest ? [rest] : []));
      if (!stands) continue;
    }
    all.push(insert ? relayed(next, insert) : next);
    insert = null;
  }
  return all;
}
