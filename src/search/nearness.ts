import type { Asked } from './asked.ts';
import { rowOf } from './index/families.ts';
import type { Indexed } from './indexed.ts';
import { type Meaning, rarity } from './meaning.ts';

/**
 * How the words of the corpus bear on the words asked for, measured when a word is first met, and kept: a question
 * meets few of them, but those thousands of times.
 */
export interface Nearness {
  /** Where a form's measures start among `values`. */
  of(form: number): number;
  /**
   * One for each asked word, in their order: 1 for the word itself, less for others, 0 for far ones. Then 1 if the form
   * is one of them. `values` is another array when it has grown.
   */
  readonly values: Float32Array;
  /** What a form adds to the scalar product of a sentence with the whole question, as far as both mean something. */
  along(form: number): number;
}

/** How near a form is to one asked word. */
export function nearTo(nearness: Nearness, form: number, asked: number): number {
  const at = nearness.of(form);
  return nearness.values[at + asked]!;
}

/** What was probably meant, or a country for its people. See docs/constants.md. */
const ALMOST = 0.8;
const FIRST = 2 ** 15;

/** Numbers of one length each, kept by a key. */
function table(width: number, measure: (key: number, into: Float32Array, at: number) => void) {
  const places = new Map<number, number>();
  const kept = {
    values: new Float32Array(FIRST),
    of(key: number): number {
      const known = places.get(key);
      if (known !== undefined) return known;
      const at = places.size * width;
      if (at + width > kept.values.length) {
        const larger = new Float32Array(2 * (at + width));
        larger.set(kept.values);
        kept.values = larger;
      }
      measure(key, kept.values, at);
      places.set(key, at);
      return at;
    },
  };
  return kept;
}

/** By row: how like it is to each asked word, and how far it goes along with all of them. */
function rowsFor(asked: readonly Asked[], meaning: Meaning | null) {
  const many = asked.length;
  const own = asked.map(({ row }) => row);
  const rarities = own.map((row) => (row === null ? 0 : rarity(row)));
  return table(many + 1, (row, into, at) => {
    meaning!.similarities(row, own, into, at);
    let along = 0;
    for (let i = 0; i < many; i++) along += rarities[i]! * into[at + i]!;
    into[at + many] = along * rarity(row);
  });
}

/** What a word of the table adds to the scalar product of a sentence with the whole question. */
export function alongRows(asked: readonly Asked[], meaning: Meaning): (row: number) => number {
  const rows = rowsFor(asked, meaning);
  return (row) => {
    const at = rows.of(row);
    return rows.values[at + asked.length]!;
  };
}

/** Opens the measuring for a question. */
export function nearnessOf(
  asked: readonly Asked[],
  { lexicon, families }: Indexed,
  meaning: Meaning | null,
): Nearness {
  const many = asked.length;
  const rows = rowsFor(asked, meaning);
  const forms = table(many + 1, (form, into, at) => {
    // The relatives of a word are each other's relatives too.
    for (let member = families.starts[form]!; member < families.starts[form + 1]!; member++) {
      const from = rows.of(families.rows[member]!);
      const similar = rows.values;
      for (let i = 0; i < many; i++)
        if (similar[from + i]! > into[at + i]!) into[at + i] = similar[from + i]!;
    }
    const stands = lexicon.termOf[form]!;
    for (const [i, { term, kin, how }] of asked.entries())
      if (stands === term || kin.includes(stands)) {
        into[at + i] = stands === term && how === 'word' ? 1 : ALMOST;
        into[at + many] = 1;
      }
  });
  return Object.assign(forms, {
    along(form: number): number {
      const row = rowOf(families, form);
      if (row === null) return 0;
      const at = rows.of(row);
      return rows.values[at + many]!;
    },
  });
}
