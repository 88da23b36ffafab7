import { sameSpeaker } from './head.ts';
import { iou, trimmed } from './span.ts';
import type { Outcome, Pair, Said, Span } from './types.ts';

const ENOUGH = 0.5;

/** Whether a quotation lies in a region that is not scored. */
const ignored = (parts: readonly Span[], ignore: readonly Span[]): boolean =>
  ignore.some(
    ([start, end]) =>
      iou([[start, end]], parts) > 0 && parts.every(([from, to]) => from >= start - 2 && to <= end + 2),
  );

function right(gold: Said, found: Said): boolean {
  if (!gold.speaker) return !found.speaker;
  return found.speaker ? sameSpeaker(gold.speaker, found.speaker) : false;
}

/** Matches what was found with the gold, one to one, the largest overlap first. */
export function match(pair: Pair): Outcome[] {
  const { text, ignore } = pair;
  const gold = pair.gold.map((said) => ({ said, parts: trimmed(text, said) }));
  const found = pair.found
    .map((said) => ({ said, parts: trimmed(text, said) }))
    .filter(({ parts }) => parts.length > 0 && !ignored(parts, ignore));
  const candidates = gold
    .flatMap((one, i) => found.map((other, j) => ({ i, j, overlap: iou(one.parts, other.parts) })))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const ofGold = new Map<number, { j: number; overlap: number }>();
  const ofFound = new Map<number, number>();
  for (const { i, j, overlap } of candidates)
    if (!ofGold.has(i) && !ofFound.has(j)) {
      ofGold.set(i, { j, overlap });
      ofFound.set(j, i);
    }
  const outcomes = gold.map(({ said, parts }, i): Outcome => {
    const hit = ofGold.get(i);
    const other = hit && found[hit.j]!;
    const overlap = hit !== undefined && hit.overlap >= ENOUGH;
    return {
      pair,
      gold: said,
      found: other?.said ?? null,
      overlap,
      exact: overlap && JSON.stringify(other!.parts) === JSON.stringify(parts),
      speaker: overlap && right(said, other!.said),
    };
  });
  for (const [j, { said }] of found.entries()) {
    const i = ofFound.get(j);
    if (i !== undefined && outcomes[i]!.overlap) continue;
    outcomes.push({ pair, gold: null, found: said, overlap: false, exact: false, speaker: false });
  }
  return outcomes;
}
