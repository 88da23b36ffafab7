import type { Candidate } from '../candidates.ts';
import type { Expression, Part } from '../rule.ts';

/** "last week, on Tuesday", "last week's Tuesday": the whole before its part. */
const WHOLE_FIRST = /^(?:,?\son\s|['’]s\s)$/i;

/** Makes one expression of two of which one is part of the other: "Tuesday of last week". Linear. */
export function merged(text: string, found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    const one = last === undefined ? null : together(text.slice(last.end, last.end + 8), last, next);
    if (one === null) kept.push(next);
    else kept[kept.length - 1] = one;
  }
  return kept.filter(({ expression: { part } }) => part?.alone !== false);
}

function together(after: string, first: Candidate, next: Candidate): Candidate | null {
  if (next.start - first.end > after.length) return null;
  const glue = after.slice(0, next.start - first.end);
  const [whole, part] = [next.expression.part, first.expression.part];
  if (part !== undefined && part.glue.test(glue) && part.of.test(next.expression.value))
    return { ...first, end: next.end, expression: partOf(first.expression, part, next.expression) };
  if (whole?.alone && WHOLE_FIRST.test(glue) && whole.of.test(first.expression.value))
    return { ...next, start: first.start, expression: partOf(next.expression, whole, first.expression) };
  return null;
}

function partOf(
  { type, value: open }: Expression,
  { value }: Part,
  { value: whole, fill }: Expression,
): Expression {
  if (fill === undefined) return { type, value: value(whole) ?? open };
  return {
    type,
    value: open,
    fill(given) {
      const filled = fill(given);
      const found = filled && value(filled.value);
      return found === null ? null : { ...filled!, value: found };
    },
  };
}
