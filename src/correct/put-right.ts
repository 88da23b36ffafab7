import type { Correction } from '../corpus/corrections/correction.ts';
import { correctWords as said } from '../words/correct.ts';
import { problemInWords } from '../words/problem.ts';
import { described } from './described.ts';
import type { Ledger } from './ledger.ts';
import { about, problemsOf } from './try-out.ts';

/** What came of writing something down: its number in the list, from 1, or why it was not, a line each. */
export type Outcome =
  | { readonly kind: 'done'; readonly number: number }
  | { readonly kind: 'refused'; readonly why: readonly string[] };

/** What came of a try, by the reason why it failed. */
const outcome = (problem: string | null, number: number): Outcome =>
  problem === null ? { kind: 'done', number } : { kind: 'refused', why: [problem] };

/** Writes a correction down where nothing is wrong with it. */
export function putRight(ledger: Ledger, correction: Correction, note?: string): Outcome {
  const articles = ledger.articles();
  const entry = described(correction, articles, note);
  const list = [...ledger.list(), entry];
  const wrong = about(problemsOf(list, articles), list.length);
  if (wrong.length > 0) return { kind: 'refused', why: [...wrong.map(problemInWords), said.refused] };
  return outcome(ledger.add(entry), list.length);
}

/** Takes one back. @param number its place in the list, from 1 */
export function takeBack(ledger: Ledger, number: number): Outcome {
  if (!Number.isInteger(number) || number < 1 || number > ledger.list().length)
    return { kind: 'refused', why: [said.noSuchNumber(String(number))] };
  return outcome(ledger.drop(number - 1), number);
}
