import { afterCue } from './after.ts';
import { mentionOf, rangeOf, type Clause, type Found } from './clause.ts';
import { cuesOf } from './cues.ts';
import { cueStart } from './extent.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';
import type { Scene } from './unit.ts';

/** What the first rule that applies says. */
function firstOf(clause: Clause): Found | null {
  for (const rule of RULES) {
    const found = rule.apply(clause);
    if (found) return found;
  }
  return null;
}

/** Reads every cue of one row. What a second cue passes on ("…, the Kremlin said") becomes the first's relay. */
export function readRow(scene: Scene, row: number): Found[] {
  const { units } = scene.rows[row]!;
  const cues = cuesOf(units);
  const all: Found[] = [];
  let floor = 0;
  for (const cue of cues) {
    const within = all.at(-1);
    if (
      within &&
      !within.left &&
      within.finding.rule !== 'interrupted' &&
      cue.last <= within.last &&
      cue.type !== 'according'
    )
      continue;
    const clause: Clause = { scene, row, units, cues, cue, after: afterCue(units, cue), floor, earlier: all };
    const next = firstOf(clause);
    if (!next) continue;
    const last = all.at(-1);
    if (last && next.left && !last.left && next.first < last.last) {
      const quote = units[cueStart(cue) - 1];
      const own = quote?.kind === 'quote' && quote.closes === true && quote.opens === true;
      if (!own) {
        const finding: Finding = { ...last.finding, relay: cue.source ? mentionOf(units, cue.source) : null };
        all[all.length - 1] = { ...last, finding };
        floor = cue.source ? Math.max(cue.last, cue.source.last) : cue.last;
        continue;
      }
      all[all.length - 1] = cutBefore(scene, row, last, next.first);
    }
    all.push(next);
    if (next.left) floor = cue.source ? Math.max(cue.last, cue.source.last) : cue.last;
  }
  return all;
}

/** What an earlier cue seemed to hold ends where another's words in marks begin. */
function cutBefore(scene: Scene, row: number, one: Found, at: number): Found {
  const { units } = scene.rows[row]!;
  let last = at;
  while (
    last > one.first &&
    (units[last - 1]!.kind === 'sign' || /^(?:and|but|while)$/u.test(units[last - 1]!.low))
  )
    last--;
  const range = rangeOf(units, one.first, last);
  return range ? { ...one, last, finding: { ...one.finding, parts: [range] } } : one;
}
