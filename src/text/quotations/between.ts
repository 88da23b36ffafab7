import type { Range } from '../../corpus/span.ts';
import { range } from '../range.ts';
import { signedBehind, signedIn, type Signed } from './between/attribution-line.ts';
import { besideWords } from './between/beside-words.ts';
import { continued } from './between/continued.ts';
import { waiting } from './between/ahead.ts';
import { isEnough } from './between/enough.ts';
import { inside } from './between/holds.ts';
import { setOff } from './between/set-off.ts';
import { saidSo } from './between/said-so.ts';
import { add, type State } from './between/state.ts';
import { transcript } from './between/transcript.ts';
import { FARTHEST, isWhole, wholeRow } from './between/whole-row.ts';
import type { Found } from './clause.ts';
import type { Finding } from './finding.ts';
import type { Scene, Unit } from './unit.ts';
import type { Turn } from '../turns/turn.ts';

/** Who signs the words in marks of a row below them; rows of nothing but words in marks may stand between. */
function signedBelow(scene: Scene, index: number): Signed | null {
  for (let at = index + 1; at < scene.rows.length && at - index <= FARTHEST; at++) {
    const row = scene.rows[at]!;
    const signed = signedIn(scene, row.units, 0, row.block === scene.rows[index]!.block);
    if (signed) return signed;
    const open = scene.rows[at - 1]!.units.some(({ stretch }) => stretch?.goesOn === true);
    if (!open || !isWhole(row)) return null;
  }
  return null;
}

/** So many words are somebody's that a line set apart with a sign names. */
const SIGNED_ENOUGH = 3;

/** Gives words in marks to whom a line behind or below them names. */
function giveSigned(state: State, row: number, words: readonly Unit[], { source, sign }: Signed): void {
  const enough = (unit: Unit): boolean =>
    unit.stretch?.goesOn === true ||
    (unit.title !== true && isEnough(state.scene.text, unit, sign ? SIGNED_ENOUGH : undefined));
  if (!words.some(enough)) return;
  const parts = words.map(range);
  const last = state.findings.at(-1);
  // The paragraph before left its marks to be opened again.
  if (last?.rule === 'attribution-line' && last.row < row && last.source?.start === source.start)
    last.parts.push(...parts);
  else
    state.findings.push({
      parts,
      cue: sign,
      source,
      relay: null,
      carried: false,
      weak: sign === null,
      row,
      rule: 'attribution-line',
    });
}

/** From the first to the last of some units. */
const spanOf = (units: readonly Unit[]): Range => ({ start: units[0]!.start, end: units.at(-1)!.end });

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
  const behind = signedBehind(state.scene, row);
  if (behind) {
    giveSigned(state, index, behind.words, behind.signed);
    return;
  }
  const loose = { state, index, row, before, same, last: continued(state, index) };
  const below = isWhole(row) ? signedBelow(state.scene, index) : null;
  const next = rows[index + 1];
  const so = isWhole(row) && next?.block === row.block ? saidSo(next) : null;
  if (below) giveSigned(state, index, free, below);
  else if (so) add(loose, 'said-so', spanOf(free), null, so, {});
  else if (isWhole(row)) wholeRow(loose, free);
  else besideWords(loose, free, own.length > 0);
}

/** Puts together what the rows say and what stands between them: all findings of an article, in order. */
export function gatherFindings(
  scene: Scene,
  turns: readonly Turn[],
  paragraphs: readonly Range[],
  readRow: (scene: Scene, row: number) => Found[],
): Finding[] {
  const state: State = { scene, findings: [] };
  const spoken = transcript(scene, turns);
  const taken = new Set(turns.flatMap(({ blocks }) => blocks));
  let before = -1;
  const giveSetOff = (index: number): void => {
    const below = setOff(scene, index, paragraphs);
    if (!below || below.blocks.some((one) => taken.has(one))) return;
    state.findings.push(below.finding);
    for (const one of below.blocks) taken.add(one);
  };
  giveSetOff(-1);
  const later = waiting(scene, readRow);
  const left = new Set([...later].flatMap(([last, parts]) => parts.map((_, i) => last - 1 - i)));
  for (const [index, { block }] of scene.rows.entries()) {
    if (block !== before) state.findings.push(...(spoken.get(block) ?? []));
    before = block;
    if (taken.has(block) || left.has(index)) continue;
    const own = readRow(scene, index);
    const unit = scene.rows[index]!.units[0]!;
    const led = later.get(index);
    if (led) own.find(({ finding }) => inside(unit, finding.parts))?.finding.parts.unshift(...led);
    state.findings.push(...own.map(({ finding }) => finding));
    giveLoose(state, index, own);
    giveSetOff(index);
  }
  return state.findings;
}
