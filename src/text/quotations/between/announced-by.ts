import type { Range } from '../../../corpus/span.ts';
import { cuesOf } from '../cues.ts';
import { isPreposition } from '../phrase/words.ts';
import { speaks } from '../speaks.ts';
import { clauseSubject } from '../subject/clause.ts';
import { range } from '../../range.ts';
import { mentionOf } from '../clause.ts';
import type { Mention } from '../finding.ts';
import type { Row, Unit } from '../unit.ts';

const WORDS =
  /^(?:response|answer|reply|words|message|comment|tweet|statement|question|point|view|take|verdict|conclusion|explanation|advice|reaction)$/u;

/** Whose words a colon announces: "Jones:", "Clinton’s response was:", or the row's subject. */
export function whose(units: readonly Unit[], colon: number): Mention | null {
  const before = units[colon - 2];
  if (units[colon - 1]?.kind === 'name' && !(before && isPreposition(before)))
    return mentionOf(units, { first: colon - 1, last: colon, head: colon - 1 });
  const owner = units.findIndex(
    (unit, i) =>
      i < colon &&
      unit.kind === 'name' &&
      units[i + 1]?.low === "'s" &&
      (WORDS.test(units[i + 2]?.low ?? '') || WORDS.test(units[i + 3]?.low ?? '')),
  );
  if (owner >= 0) return mentionOf(units, { first: owner, last: owner + 1, head: owner });
  const subject = clauseSubject(units, 0, colon);
  return subject && speaks(units, subject) ? mentionOf(units, subject) : null;
}

/** The subject of a row that announces what follows: "He was clear:". */
export function announcer(row: Row): { cue: Range | null; source: Mention | null } {
  const cues = cuesOf(row.units);
  const cue = cues.findLast(({ source }) => source !== null);
  if (cue?.source)
    return { cue: { start: cue.start, end: cue.end }, source: mentionOf(row.units, cue.source) };
  return { cue: null, source: whose(row.units, row.units.length - 1) };
}

/** A sentence that is no more than its cue: "Dianne Bystrom agreed." */
export function bareSpeaker({ units }: Row): { cue: Range; source: Mention } | null {
  const cue = cuesOf(units).at(-1);
  if (!cue?.source || cue.type !== 'verb' || cue.side !== 'before' || cue.last < units.length - 1)
    return null;
  return { cue: range(cue), source: mentionOf(units, cue.source) };
}
