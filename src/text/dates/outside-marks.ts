import type { Range } from '../../corpus/span.ts';
import type { Clause } from './clauses/clause.ts';

/** So many characters before an expression are looked at for marks, however long its sentence is. */
const REACH = 1000;

/**
 * The clause whose tense counts for an expression that stands outside quotation marks: "Ms Roe said: “We go.” on
 * Monday" dates her saying, not the going. Where no clause outside has a verb, the nearest one as it is.
 */
export function outsideMarks(
  text: string,
  sentence: Range,
  clauses: readonly Clause[],
  index: number,
  at: Range,
): number {
  const from = Math.max(sentence.start, at.start - REACH);
  const inMarks = (offset: number): boolean => isInMarks(text.slice(from, offset));
  if (inMarks(at.start)) return index;
  for (let i = index; i >= 0 && (clauses[i]?.start ?? 0) >= from; i--) {
    const verb = clauses[i]?.verb;
    if (verb && !inMarks(verb.start)) return i;
    if (!verb && i === index) return index;
  }
  return index;
}

/** Whether an expression stands in quotation marks that open after the sentence's start, and an event of the sentence does not. */
export function isSpokenAlone(text: string, sentence: Range, at: Range, event: Range): boolean {
  // Before the first of the two: from anywhere later, marks around it would not be seen.
  const from = Math.max(sentence.start, Math.min(at.start, event.start) - REACH);
  return isInMarks(text.slice(from, at.start)) && !isInMarks(text.slice(from, event.start));
}

/** Whether a quotation that begins in these words is still open at their end. */
function isInMarks(before: string): boolean {
  let open = false;
  for (const mark of before.match(/[“”«»"]/g) ?? [])
    open = mark === '"' ? !open : mark === '“' || mark === '«';
  return open;
}
