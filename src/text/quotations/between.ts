import { besideWords } from './between/beside-words.ts';
import { continued } from './between/continued.ts';
import { inside } from './between/holds.ts';
import type { State } from './between/state.ts';
import { transcript } from './between/transcript.ts';
import { isWhole, wholeRow } from './between/whole-row.ts';
import type { Found } from './clause.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './unit.ts';
import type { Turn } from '../turns/turn.ts';

/** Gives the loose words in marks of one row to somebody, if a neighbour says to whom. */
function giveLoose(state: State, index: number, own: readonly Found[]): void {
  const { rows } = state.scene;
  const row = rows[index]!;
  const free = row.units.filter(
    (unit) => unit.kind === 'quote' && !own.some(({ finding }) => inside(unit, finding.parts)),
  );
  if (free.length === 0) return;
  const before = rows[index - 1];
  const same = before?.block === row.block;
  const loose = { state, index, row, before, same, last: continued(state, index) };
  if (isWhole(row)) wholeRow(loose, free);
  else besideWords(loose, free, own.length > 0);
}

/** Puts together what the rows say and what stands between them: all findings of an article, in order. */
export function gatherFindings(
  scene: Scene,
  turns: readonly Turn[],
  readRow: (scene: Scene, row: number) => Found[],
): Finding[] {
  const state: State = { scene, findings: [] };
  const spoken = transcript(scene, turns);
  const taken = new Set(turns.flatMap(({ blocks }) => blocks));
  let before = -1;
  for (const [index, { block }] of scene.rows.entries()) {
    if (block !== before) state.findings.push(...(spoken.get(block) ?? []));
    before = block;
    if (taken.has(block)) continue;
    const own = readRow(scene, index);
    state.findings.push(...own.map(({ finding }) => finding));
    giveLoose(state, index, own);
  }
  return state.findings;
}
