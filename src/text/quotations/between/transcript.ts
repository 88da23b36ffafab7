import type { Range } from '../../../corpus/span.ts';
import { mentionOf } from '../clause.ts';
import type { Finding } from '../finding.ts';
import type { Row, Scene } from '../unit.ts';

/** So many paragraphs with a speaker's name and a colon make a transcript of an article. */
const ENOUGH = 3;
/** A name before the colon is no longer than this, in units. */
const LONGEST_NAME = 3;

/** Where a paragraph's colon stands after nothing but a name; -1 when it does not. */
function colonAfterName({ units }: Row): number {
  const colon = units.slice(0, LONGEST_NAME + 1).findIndex(({ low }) => low === ':');
  const named = colon > 0 && units.slice(0, colon).some(({ kind }) => kind === 'name');
  return named && units.slice(0, colon).every(({ kind, capital }) => kind === 'name' || capital) ? colon : -1;
}

/** The turns of a transcript or an interview: paragraphs that open with who speaks. The words need no marks. */
export function transcript({ rows }: Scene): Map<number, Finding> {
  const turns = new Map<number, Finding>();
  for (const [index, row] of rows.entries()) {
    const colon = rows[index - 1]?.block === row.block ? -1 : colonAfterName(row);
    if (colon < 0 || colon + 1 >= row.units.length || row.units[colon + 1]!.kind === 'quote') continue;
    let last = index;
    while (rows[last + 1]?.block === row.block) last++;
    const part: Range = { start: row.units[colon + 1]!.start, end: rows[last]!.end };
    turns.set(index, {
      parts: [part],
      cue: { start: row.units[colon]!.start, end: row.units[colon]!.end },
      source: mentionOf(row.units, { first: 0, last: colon, head: colon - 1 }),
      relay: null,
      carried: false,
      weak: false,
      row: index,
      rule: 'transcript',
    });
  }
  return turns.size >= ENOUGH ? turns : new Map();
}
