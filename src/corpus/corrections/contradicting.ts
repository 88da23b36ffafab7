import { overlaps } from '../span.ts';
import type { CorrectionProblem } from '../problem.ts';
import type { Correction, Entry } from './correction.ts';

/** What a correction is about: only two of one subject can contradict each other. */
function subjects(correction: Correction): readonly string[] {
  const { kind } = correction;
  if (kind === 'apart') return correction.articles.map((id) => `${kind} ${id} ${correction.name}`);
  if (kind === 'same' || kind === 'hide' || kind === 'furniture') return [];
  return [`${kind} ${correction.article}`];
}

/** Whether two of one subject cannot both be true. */
function contradict(a: Correction, b: Correction): boolean {
  if (a.kind === 'speaker' && b.kind === 'speaker') return overlaps(a, b) && a.speaker !== b.speaker;
  if (a.kind === 'date' && b.kind === 'date') return a.published !== b.published;
  if (a.kind === 'title' && b.kind === 'title') return a.title !== b.title;
  if (a.kind === 'outlet' && b.kind === 'outlet') return a.outlet !== b.outlet;
  if (a.kind !== 'apart' || b.kind !== 'apart') return false;
  return a.articles.toSorted().join(' ') !== b.articles.toSorted().join(' ');
}

/** Parts corrections into those that can all be true, and those of which two contradict each other: neither is applied. */
export function withoutContradicting(entries: readonly Entry[]): {
  readonly entries: readonly Entry[];
  readonly problems: readonly CorrectionProblem[];
} {
  const bySubject = new Map<string, Entry[]>();
  const against = new Map<Entry, Entry>();
  for (const entry of entries)
    for (const subject of subjects(entry.correction)) {
      const known = bySubject.get(subject) ?? [];
      for (const other of known)
        if (contradict(entry.correction, other.correction)) {
          against.set(entry, other);
          against.set(other, entry);
        }
      known.push(entry);
      bySubject.set(subject, known);
    }
  return {
    entries: entries.filter((entry) => !against.has(entry)),
    problems: entries.flatMap((entry): CorrectionProblem[] => {
      const other = against.get(entry);
      const { number, line } = entry;
      return other ? [{ kind: 'correction', number, line, why: 'contradicts', other: other.number }] : [];
    }),
  };
}
