import type { Range } from '../../../corpus/span.ts';
import { range } from '../../range.ts';
import type { Turn } from '../../turns/turn.ts';
import { firstFrom } from '../../first-from.ts';
import type { Finding, Mention } from '../finding.ts';
import type { Row, Scene, Unit } from '../unit.ts';

/** Who answers "Q:": the only person named before the first turn, but by whom it is asked; null when there are several or none. */
function interviewee({ rows, names }: Scene, until: number): number | null {
  const named = rows.flatMap(({ start, units }) =>
    start >= until
      ? []
      : units.flatMap(({ name, person }, i) =>
          person === true && name !== undefined && units[i - 1]?.low !== 'by' ? [name] : [],
        ),
  );
  const surnames = new Set(named.map((name) => names[name]!.words.at(-1)));
  return surnames.size === 1 ? named[0]! : null;
}

/** A label as the mention of who speaks. */
function mentionIn({ names }: Scene, { label }: Turn, answering: number | null): Mention {
  const [first, ...rest] = label.who;
  const named = ({ start, end }: Range): number[] => {
    const at = firstFrom(names, start);
    return label.by === 'name' && at < names.length && names[at]!.start < end ? [at] : [];
  };
  return {
    start: first!.start,
    end: (rest.at(-1) ?? first!).end,
    head: range(first!),
    name: named(first!)[0] ?? (label.by === 'answer' ? answering : null),
    others: rest.flatMap(named),
  };
}

const REMARKS = /\([^()]*\)|\[[^[\]]*\]/gu;

/** Of a turn that opens with a mark, and is little else, only what stands in marks is said: "“We won.” (Berg, on the radio)". */
function inMarks(text: string, all: readonly Unit[], part: Range): Range[] | null {
  const units = all.filter(({ start, end }) => part.start <= start && end <= part.end);
  const marked = units.filter(({ kind }) => kind === 'quote');
  const length = marked.reduce((sum, { start, end }) => sum + end - start, 0);
  const whole = text.slice(part.start, part.end).replace(REMARKS, '').length;
  return units[0]?.kind === 'quote' && length * 2 > whole ? marked.map(range) : null;
}

/** The rows of each block. */
function byBlock(rows: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, { block }] of rows.entries()) {
    const own = found.get(block);
    if (own) own.push(index);
    else found.set(block, [index]);
  }
  return found;
}

/** The turns of a transcript or an interview as findings, by the block with their label: the words need no marks. */
export function transcript(scene: Scene, turns: readonly Turn[]): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  if (turns.length === 0) return found;
  const answering = interviewee(scene, turns[0]!.label.start);
  const blocks = byBlock(scene.rows);
  for (const turn of turns) {
    const { label, parts, rest, sure, meant } = turn;
    const rows = blocks.get(label.block);
    if (!rows) continue;
    const units = rows.flatMap((row) => scene.rows[row]!.units);
    const lettered = label.by === 'question' || label.by === 'answer';
    const common = {
      cue: null,
      source: mentionIn(scene, turn, answering),
      relay: null,
      weak: !sure || lettered || meant.some((one) => one?.sure === false),
      row: rows[0]!,
      rule: 'transcript',
      whole: true,
    };
    const said = parts.flatMap((part) => inMarks(scene.text, units, part) ?? [part]);
    found.set(label.block, [
      ...(found.get(label.block) ?? []),
      ...(said.length > 0 ? [Object.assign({ parts: said, carried: false }, common)] : []),
      ...rest.map((part) => Object.assign({ parts: [part], carried: true }, common)),
    ]);
  }
  return found;
}
