import { range } from '../range.ts';
import type { Range } from '../../corpus/span.ts';
import { announcer, bareSpeaker, leaves, whose } from './between/announced-by.ts';
import { OWN_PARTS, hasMarks, inside } from './between/holds.ts';
import { transcript } from './between/transcript.ts';
import { type Found, rangeOf } from './clause.ts';
import type { Finding, Mention } from './finding.ts';
import type { Row, Scene, Unit } from './unit.ts';

/** Whether a row is nothing but words in marks. */
const isWhole = (row: Row): boolean =>
  row.units.some(({ kind }) => kind === 'quote') &&
  row.units.every(({ kind, low }) => kind === 'quote' || kind === 'sign' || /^(?:and|but)$/u.test(low));

const endsInColon = (row: Row | undefined): boolean => row?.units.at(-1)?.low === ':';

/** Words in marks go on over no more rows than this without a cue. */
const FARTHEST = 40;

interface State {
  readonly scene: Scene;
  readonly findings: Finding[];
}

/** How many words a stretch needs to be somebody's words without a cue of its own. */
const ENOUGH = 4;

const wordCount = (text: string, unit: Unit): number =>
  text.slice(unit.start, unit.end).split(/\s+/u, ENOUGH + 1).length;

/**
 * What words in marks without a cue may go on from: the utterance in marks of the row before, however
 * much its cue still says after it ("…,” said Aida, who thinks …"), else what was found last.
 */
function continued({ scene, findings }: State, index: number): Finding | undefined {
  const last = findings.at(-1);
  if (!last) return undefined;
  for (let i = findings.length - 1; i >= 0 && findings[i]!.row === last.row && last.row < index; i--) {
    const one = findings[i]!;
    const uttered = scene.rows[one.row]!.units.some(
      (unit) => unit.closes === true && inside(unit, one.parts.slice(0, OWN_PARTS)),
    );
    if (uttered) return one;
  }
  return last;
}

/** Gives the loose words in marks of one row to somebody, if a neighbour says to whom. */
function loose(state: State, index: number, own: readonly Found[]): void {
  const { scene, findings } = state;
  const row = scene.rows[index]!;
  const free = row.units.filter(
    (unit) => unit.kind === 'quote' && !own.some(({ finding }) => inside(unit, finding.parts)),
  );
  if (free.length === 0) return;
  const before = scene.rows[index - 1];
  const same = before?.block === row.block;
  const last = continued(state, index);
  const add = (
    rule: string,
    parts: Range[],
    cue: Range | null,
    source: Mention | null,
    carried: boolean,
    weak: boolean,
  ): void => {
    findings.push({ parts, cue, source, relay: null, carried, weak, row: index, rule });
  };
  if (!isWhole(row)) {
    for (const unit of free) {
      const at = row.units.indexOf(unit);
      const sign = row.units[at - 1];
      if (unit.opens !== true || !/^[:,]$/u.test(sign?.low ?? '')) continue;
      const floor = row.units.findLastIndex((other, i) => i < at - 1 && other.closes === true) + 1;
      if (sign!.low === ':') {
        // "On taxes: “We will cut them.”", "Jones: “We will.” Berg: “You will not.”"
        const source = whose(row.units, at - 1, floor);
        if (source) add('colon', [range(unit)], range(sign!), source, false, true);
        else if (same && last) add('colon', [range(unit)], range(sign!), last.source, true, true);
      } else if (own.length === 0 && unit.title !== true && wordCount(scene.text, unit) >= ENOUGH) {
        // "Ms Berg left this farewell, “I have made friends.”"
        const source = leaves(row.units, floor, at - 1);
        if (source) add('apposed', [range(unit)], null, source, false, true);
      }
    }
    return;
  }
  const whole = rangeOf(row.units, row.units.indexOf(free[0]!), row.units.indexOf(free.at(-1)!) + 1)!;
  const alone =
    before !== undefined && before.block === row.block - 1 && scene.rows[index - 2]?.block !== before.block;
  const spoke = before && (same || alone) ? bareSpeaker(before) : null;
  if (spoke && last?.row !== index - 1)
    return add('announced', [whole], spoke.cue, spoke.source, false, false);
  if (endsInColon(before)) {
    const { cue, source, sure } = announcer(before!);
    if (source) return add('colon', [whole], cue, source, false, !sure);
    if (last && same) return add('colon', [whole], cue, last.source, true, true);
    return;
  }
  if (!last) return;
  const near =
    last.row === index - 1 ||
    (last.row < index &&
      index - last.row <= FARTHEST &&
      scene.rows.slice(last.row + 1, index).every(isWhole));
  // The row before, which may itself have been added, leaves its marks to be opened again.
  const goesOn = scene.rows[index - 1]!.units.some(
    (unit) =>
      unit.stretch?.goesOn &&
      (inside(unit, last.parts.slice(0, OWN_PARTS)) || inside(unit, last.parts.slice(-OWN_PARTS))),
  );
  if (near && hasMarks(scene, last) && (same || goesOn || scene.rows[last.row]!.block === row.block - 1)) {
    last.parts.push(whole);
    // A paragraph that closes its marks does not say that the next goes on with the same speaker.
    if (!same && !goesOn) findings[findings.lastIndexOf(last)] = { ...last, weak: true };
    return;
  }
  if (near && same && last.source && wordCount(scene.text, free[0]!) >= ENOUGH)
    add('carried', [whole], null, last.source, true, false);
}

/** Puts together what the rows say and what stands between them: all findings of an article, in order. */
export function gatherFindings(scene: Scene, readRow: (scene: Scene, row: number) => Found[]): Finding[] {
  const state: State = { scene, findings: [] };
  const turns = transcript(scene);
  let turn = -1;
  for (const [index, { block }] of scene.rows.entries()) {
    const spoken = turns.get(index);
    if (spoken) {
      state.findings.push(spoken);
      turn = block;
    }
    if (block === turn) continue;
    const own = readRow(scene, index);
    state.findings.push(...own.map(({ finding }) => finding));
    loose(state, index, own);
  }
  return state.findings;
}
