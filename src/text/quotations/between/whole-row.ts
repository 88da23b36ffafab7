import type { Range } from '../../../corpus/span.ts';
import { rangeOf } from '../clause.ts';
import type { Finding } from '../finding.ts';
import { addressee } from '../speakers/addressee.ts';
import type { Row, Unit } from '../unit.ts';
import { announcer, bareSpeaker } from './announced-by.ts';
import { following } from './following.ts';
import { isEnough } from './enough.ts';
import { hasMarks, inside, OWN_PARTS } from './holds.ts';
import { add, type Loose } from './state.ts';

/** Words in marks go on over no more rows than this without a cue. */
export const FARTHEST = 40;

/** Whether a row is nothing but words in marks. */
export const isWhole = (row: Row): boolean =>
  row.units.some(({ kind }) => kind === 'quote') &&
  row.units.every(({ kind, low }) => kind === 'quote' || kind === 'sign' || /^(?:and|but)$/u.test(low));

const endsInColon = (row: Row | undefined): boolean => row?.units.at(-1)?.low === ':';

/** Whether the row before is a cue for this one: "Dianne Bystrom agreed.", in its paragraph or alone in one. */
function spokenBy({ state, index, row, before, same }: Loose): ReturnType<typeof bareSpeaker> {
  if (!before) return null;
  const alone = before.block === row.block - 1 && state.scene.rows[index - 2]?.block !== before.block;
  return same || alone ? bareSpeaker(before) : null;
}

/** Whether nothing but words in marks stands between a finding and the row. */
function isNear({ state, index }: Loose, last: Finding): boolean {
  return (
    last.row === index - 1 ||
    (last.row < index &&
      index - last.row <= FARTHEST &&
      state.scene.rows.slice(last.row + 1, index).every(isWhole))
  );
}

/** Whether the row before, which may itself have been added, leaves the marks of a finding to be opened again. */
const opensAgain = ({ before }: Loose, { parts }: Finding): boolean =>
  before!.units.some(
    (unit) =>
      unit.stretch?.goesOn &&
      (inside(unit, parts.slice(0, OWN_PARTS)) || inside(unit, parts.slice(-OWN_PARTS))),
  );

/** Whether the sentence right before only reports what somebody named says, to nobody: "Berg said it was late." */
function goesOnFrom({ state, index }: Loose, last: Finding): boolean {
  const { units } = state.scene.rows[last.row]!;
  return (
    last.row === index - 1 &&
    last.rule === 'said-before' &&
    last.source?.name != null &&
    !last.weak &&
    !last.carried &&
    !last.unsaid &&
    !last.relay &&
    units[addressee(units, last)]?.person !== true
  );
}

/** Lets a row of nothing but words in marks go on with what an earlier one says. */
function goOn(loose: Loose, last: Finding, whole: Range, first: Unit): void {
  const { state, row, same } = loose;
  const { scene, findings } = state;
  if (!isNear(loose, last)) return;
  const again = opensAgain(loose, last);
  const next = scene.rows[last.row]!.block === row.block - 1;
  if (hasMarks(scene, last) && (same || again || next)) {
    last.parts.push(whole);
    // A paragraph that closes its marks does not say that the next goes on with the same speaker.
    if (!same && !again) findings[findings.lastIndexOf(last)] = { ...last, weak: true };
  } else if (same && last.source && isEnough(scene.text, first))
    add(loose, 'carried', whole, null, last.source, { carried: true, goesOn: goesOnFrom(loose, last) });
}

/** Gives a row that is nothing but words in marks to whom a row before it announces, or lets it go on. */
export function wholeRow(loose: Loose, free: readonly Unit[]): void {
  const { row, index, before, same, last } = loose;
  const { units } = row;
  const whole = rangeOf(units, units.indexOf(free[0]!), units.indexOf(free.at(-1)!) + 1)!;
  const spoke = spokenBy(loose);
  const beside = same || before?.block === row.block - 1;
  const announced =
    before && beside && free[0]!.opens === true && !endsInColon(before) ? following(before) : null;
  if (spoke && last?.row !== index - 1) add(loose, 'announced', whole, spoke.cue, spoke.source, {});
  else if (announced) add(loose, 'announced', whole, null, announced, {});
  else if (endsInColon(before)) {
    const { cue, source, sure } = announcer(before!);
    if (source) add(loose, 'colon', whole, cue, source, { weak: !sure });
    else if (last && same) add(loose, 'colon', whole, cue, last.source, { carried: true, weak: true });
  } else if (last) goOn(loose, last, whole, free[0]!);
}
