import type { Segment } from './segment.ts';

/**
 * Stretches without a verb (lead-ins, appositions, lists) join the clause before them; the clause after them when there
 * is none before, when a conjunction or speech came before them, or when that clause lacks a subject ("…, X, Y, said").
 */
export function join(all: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  let waiting: Segment[] = [];
  for (const segment of all) {
    if (segment.verb === null) {
      waiting.push(segment);
      continue;
    }
    const first = waiting[0];
    const forward =
      first !== undefined &&
      (found.length === 0 ||
        first.link === 'coordinate' ||
        (segment.verb === segment.from && segment.form !== 'gerund'));
    const last = found.at(-1);
    if (!forward && last !== undefined && waiting.length > 0) last.to = waiting.at(-1)!.to;
    // A subject left waiting before "which …" goes with what comes after it: only the range is shared.
    found.push(
      forward
        ? {
            ...segment,
            from: first.from,
            own: segment.from,
            link: first.link === 'coordinate' ? first.link : segment.link,
            opener: segment.link === 'main' ? first.opener : segment.opener,
          }
        : { ...segment },
    );
    waiting = [];
  }
  const last = found.at(-1);
  if (waiting.length > 0)
    if (last === undefined) found.push({ ...waiting[0]!, to: waiting.at(-1)!.to });
    else last.to = waiting.at(-1)!.to;
  return found;
}
