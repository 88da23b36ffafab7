import { familyRows } from './family.ts';
import { growing } from './growing.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from '../meaning.ts';

/** The rows in the table of meanings of each form and its relatives, in flat arrays. */
export interface Families {
  /** By form: where its rows start; one more at the end. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Forms that were looked up before. */
interface Before {
  readonly families: Families;
  /** By form: 1 more than its number there, or 0 for one that was not there. */
  readonly known: ArrayLike<number>;
}

/**
 * Looks up the forms of a corpus and their relatives.
 * @param meaning null without a table: then no form has a row
 * @param before looked up in the same table
 */
export function familiesOf(
  { words, terms, termOf }: Lexicon,
  meaning: Meaning | null,
  before: Before | null = null,
): Families {
  const [starts, rows] = [growing(), growing()];
  for (const [form, word] of words.entries()) {
    starts.push(rows.length);
    const was = (before?.known[form] ?? 0) - 1;
    if (before && was >= 0)
      for (let at = before.families.starts[was]!; at < before.families.starts[was + 1]!; at++)
        rows.push(before.families.rows[at]!);
    else if (meaning) for (const row of familyRows(word, terms[termOf[form]!]!, meaning)) rows.push(row);
  }
  starts.push(rows.length);
  return { starts: starts.taken(), rows: rows.taken() };
}

/** The row that stands for a form itself, or null. */
export const rowOf = ({ starts, rows }: Families, form: number): number | null =>
  starts[form]! < starts[form + 1]! ? rows[starts[form]!]! : null;
