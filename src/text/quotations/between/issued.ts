import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { isNegation } from '../../../grammar/negations.ts';
import { words } from '../../../grammar/words.ts';
import { afterCue } from '../after/after.ts';
import { mentionOf } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { Mention } from '../finding.ts';
import { clauseSubject } from '../subject/clause.ts';
import { isDash, type Unit } from '../unit.ts';
import { WORDS } from './messages.ts';

const ISSUES =
  /^(?:made|makes|issued|issues|released|releases|delivered|delivers|gave|gives|offered|offers)$/u;
/** "the following brief statement": no longer than this, in units. */
const LONGEST = 4;
/** "the following statement from Rusk", "on behalf of Rusk": it is somebody else's. */
const ANOTHERS = words('by from behalf');
/** Before a verb that is no passive: "has issued". */
const PERFECT = words('has have had');

/** Whether a cue says something itself, and so announces nothing behind it. */
const hasContent = (units: readonly Unit[], cue: Cue): boolean =>
  /^(?:clause|object)$/u.test(afterCue(units, cue).kind);

/** Who "issued the following statement on the closing of the port:", in a row that announces it; null where nobody did. */
export function issued(units: readonly Unit[], cues: readonly Cue[]): Mention | null {
  const at = units.findIndex(
    ({ low }, i) =>
      ISSUES.test(low) &&
      DETERMINERS.has(units[i + 1]?.low ?? '') &&
      units.slice(i + 2, i + 2 + LONGEST).some((unit) => WORDS.test(unit.low)),
  );
  if (at < 0 || units.slice(at).some(({ low }) => ANOTHERS.has(low))) return null;
  const before = units[at - 1]?.low ?? '';
  if (AUXILIARIES.has(before) && !PERFECT.has(before)) return null;
  if (cues.some((cue) => cue.first > at && cue.source !== null && !hasContent(units, cue))) return null;
  const subject = clauseSubject(units, 0, at);
  if (!subject || subject.last > at || units[subject.head]!.person !== true) return null;
  const between = units.slice(subject.last, at);
  const other = cues.some(({ first }) => first >= subject.last && first < at);
  // "Lansing, MI – Senator Berg issued": a dash sets a dateline off.
  const parted = between.some((unit) => isNegation(unit.low) || isDash(unit));
  return other || parted ? null : mentionOf(units, subject);
}
