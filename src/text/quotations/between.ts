import type { Range } from '../../corpus/span.ts';
import { quotes } from '../lexicon/verbs.ts';
import { mentionOf, rangeOf, type Found } from './clause.ts';
import { cuesOf, speaks } from './cues.ts';
import type { Finding, Mention } from './finding.ts';
import { clauseSubject } from './subject.ts';
import type { Row, Scene, Unit } from './unit.ts';

const inside = (range: Range, parts: readonly Range[]): boolean =>
  parts.some((part) => part.start <= range.start && range.end <= part.end);

/** Whether a row is nothing but words in marks. */
const isWhole = (row: Row): boolean =>
  row.units.some(({ kind }) => kind === 'quote') &&
  row.units.every(({ kind, low }) => kind === 'quote' || kind === 'sign' || /^(?:and|but)$/u.test(low));

const endsInColon = (row: Row | undefined): boolean => row?.units.at(-1)?.low === ':';

interface State {
  readonly scene: Scene;
  readonly findings: Finding[];
}

const hasMarks = (scene: Scene, finding: Finding): boolean =>
  scene.rows[finding.row]!.units.some((unit) => unit.kind === 'quote' && inside(unit, finding.parts));

/** The subject of a row that announces what follows: "He was clear:". */
function announcer(row: Row): { cue: Range | null; source: Mention | null } {
  const cues = cuesOf(row.units);
  const cue = cues.findLast(({ source }) => source !== null);
  if (cue?.source)
    return { cue: { start: cue.start, end: cue.end }, source: mentionOf(row.units, cue.source) };
  const subject = clauseSubject(row.units, 0, row.units.length);
  const source = subject && speaks(row.units, subject) ? mentionOf(row.units, subject) : null;
  return { cue: null, source };
}

/** A bare cue after a question: `“Why?” Obama asked.` */
function bareCue(row: Row | undefined): { cue: Range; source: Mention } | null {
  if (!row) return null;
  const cue = cuesOf(row.units)[0];
  if (!cue?.source || cue.side !== 'before' || cue.source.first > 0 || cue.last > 8) return null;
  if (!cue.verb || !quotes(cue.verb)) return null;
  const next = row.units[cue.last];
  if (next && next.kind !== 'sign' && next.low !== 'in' && next.low !== 'on' && next.low !== 'at')
    return null;
  return { cue: { start: cue.start, end: cue.end }, source: mentionOf(row.units, cue.source) };
}

/** How many words a stretch needs to be somebody's words without a cue of its own. */
const ENOUGH = 4;
const wordCount = (text: string, unit: Unit): number =>
  text.slice(unit.start, unit.end).split(/\s+/u, ENOUGH + 1).length;

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
  const last = findings.at(-1);
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
    // "On taxes: “We will cut them.”"
    const at = row.units.indexOf(free[0]!);
    if (own.length === 0 && row.units[at - 1]?.low === ':' && free[0]!.opens === true) {
      const subject = clauseSubject(row.units, 0, at - 1);
      const source = subject && speaks(row.units, subject) ? mentionOf(row.units, subject) : null;
      if (source) add('colon', [range(free[0]!)], range(row.units[at - 1]!), source, false, true);
      else if (same && last)
        add('colon', [range(free[0]!)], range(row.units[at - 1]!), last.source, true, true);
    }
    return;
  }
  const whole = rangeOf(row.units, row.units.indexOf(free[0]!), row.units.indexOf(free.at(-1)!) + 1)!;
  const bare = scene.rows[index + 1]?.block === row.block ? bareCue(scene.rows[index + 1]) : null;
  if (bare) return add('asked-after', [whole], bare.cue, bare.source, false, false);
  if (endsInColon(before)) {
    const { cue, source } = announcer(before!);
    if (source) return add('colon', [whole], cue, source, false, cue === null);
    if (last && same) return add('colon', [whole], cue, last.source, true, true);
    return;
  }
  if (!last) return;
  const near =
    last.row === index - 1 || (last.row < index && scene.rows.slice(last.row + 1, index).every(isWhole));
  const goesOn = scene.rows[last.row]!.units.some((unit) => unit.stretch?.goesOn && inside(unit, last.parts));
  if (near && hasMarks(scene, last) && (same || goesOn || scene.rows[last.row]!.block === row.block - 1)) {
    findings[findings.length - 1] = { ...last, parts: [...last.parts, whole], row: last.row };
    return;
  }
  if (near && same && last.source && wordCount(scene.text, free[0]!) >= ENOUGH)
    add('carried', [whole], null, last.source, true, false);
}

const range = ({ start, end }: Range): Range => ({ start, end });

/** Puts together what the rows say and what stands between them: all findings of an article, in order. */
export function gatherFindings(scene: Scene, readRow: (scene: Scene, row: number) => Found[]): Finding[] {
  const state: State = { scene, findings: [] };
  for (const index of scene.rows.keys()) {
    const own = readRow(scene, index);
    if (own.length === 0) loose(state, index, own);
    else {
      const first = state.findings.length;
      state.findings.push(...own.map(({ finding }) => finding));
      if (first >= 0) loose(state, index, own);
    }
  }
  return state.findings;
}
