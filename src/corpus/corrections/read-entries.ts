import type { CorrectionProblem } from '../problem.ts';
import { type Entry, hidesIn, readCorrection } from './correction.ts';

/** What is to be put right, as it was written down. */
export interface ReadEntries {
  /** Null where nobody knows which passage was to be hidden. */
  readonly entries: readonly Entry[] | null;
  /** The ids of articles of which nothing is shown: something of them was to be hidden, and nobody knows what. */
  readonly withheld: readonly string[];
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Reads what is put right, entry by entry. One that cannot be used is told and left out; where it may have been to hide a
 * passage, the whole article is withheld.
 * @param lineOf the line of an entry in its file, by its place from 0; 0 in a store
 */
export function readEntries(list: readonly unknown[], lineOf: (index: number) => number): ReadEntries {
  const entries: Entry[] = [];
  const withheld: string[] = [];
  const problems: CorrectionProblem[] = [];
  for (const [i, one] of list.entries()) {
    const at = { number: i + 1, line: lineOf(i) };
    const correction = readCorrection(one);
    if (correction) {
      entries.push({ ...at, correction });
      continue;
    }
    const hides = hidesIn(one);
    if (hides) withheld.push(hides);
    const why = hides === '' ? 'hides somewhere' : 'not a correction';
    problems.push({ kind: 'correction', ...at, why, ...(hides && { withheld: true }) });
  }
  const isLost = problems.some(({ why }) => why === 'hides somewhere');
  return { entries: isLost ? null : entries, withheld, problems };
}
