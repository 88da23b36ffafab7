import type { Range } from '../../../corpus/span.ts';
import { range } from '../../range.ts';
import { mentionOf } from '../clause.ts';
import type { Finding } from '../finding.ts';
import type { Row, Scene } from '../unit.ts';

/** So many paragraphs with a speaker's name and a colon make a transcript of an article. */
const ENOUGH = 3;
/** A name before the colon is no longer than this, in units. */
const LONGEST_NAME = 3;

const QUESTION = /^(?:q|question)$/u;
const ANSWER = /^(?:a|answer)$/u;

/** Who a paragraph's first words say it is by. */
interface Label {
  /** The unit of its colon or full stop. */
  readonly sign: number;
  readonly by: 'name' | 'question' | 'answer';
}

/** The label with which a paragraph opens: a name and a colon, or "Q:", "A."; null when it has none. */
function labelOf({ units }: Row): Label | null {
  const [first, sign] = units;
  if (first?.capital && /^[:.]$/u.test(sign?.low ?? '')) {
    if (QUESTION.test(first.low)) return { sign: 1, by: 'question' };
    if (ANSWER.test(first.low)) return { sign: 1, by: 'answer' };
  }
  const colon = units.slice(0, LONGEST_NAME + 1).findIndex(({ low }) => low === ':');
  const named = colon > 0 && units.slice(0, colon).some(({ kind }) => kind === 'name');
  return named && units.slice(0, colon).every(({ kind, capital }) => kind === 'name' || capital)
    ? { sign: colon, by: 'name' }
    : null;
}

/** Who answers "Q:": the only person named before the first turn; null when there are several or none. */
function interviewee({ rows, names }: Scene, until: number): number | null {
  const named = rows
    .slice(0, until)
    .flatMap(({ units }) =>
      units.flatMap(({ name, person }) => (person === true && name !== undefined ? [name] : [])),
    );
  const surnames = new Set(named.map((name) => names[name]!.words.at(-1)));
  return surnames.size === 1 ? named[0]! : null;
}

/** The turns of a transcript or an interview: paragraphs that open with who speaks. The words need no marks. */
export function transcript(scene: Scene): Map<number, Finding> {
  const { rows } = scene;
  const turns = new Map<number, Finding>();
  let answering: number | null | undefined;
  for (const [index, row] of rows.entries()) {
    const label = rows[index - 1]?.block === row.block ? null : labelOf(row);
    if (!label || label.sign + 1 >= row.units.length || row.units[label.sign + 1]!.kind === 'quote') continue;
    if (answering === undefined) answering = interviewee(scene, index);
    let last = index;
    while (rows[last + 1]?.block === row.block) last++;
    const sign = row.units[label.sign]!;
    const part: Range = { start: row.units[label.sign + 1]!.start, end: rows[last]!.end };
    const mention = mentionOf(row.units, { first: 0, last: label.sign, head: label.sign - 1 });
    const answers = label.by === 'answer' ? answering : null;
    turns.set(index, {
      parts: [part],
      cue: range(sign),
      source: answers === null ? mention : { ...mention, name: answers },
      relay: null,
      carried: answers !== null,
      weak: label.by !== 'name',
      row: index,
      rule: 'transcript',
    });
  }
  return turns.size >= ENOUGH ? turns : new Map();
}
