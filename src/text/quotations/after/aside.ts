import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { FINITE } from '../../lexicon/finite.ts';
import { onlyMarked, VERBS } from '../../lexicon/verbs.ts';
import type { Unit } from '../unit.ts';

const I_QUOTE = ['and', 'i', 'quote'] as const;

/** A verb of its own makes an aside another clause. */
function isFinite({ low, kind }: Unit): boolean {
  const verb = VERBS.get(low);
  return (
    kind === 'word' &&
    ((verb !== undefined && !onlyMarked(verb)) || MAKES_PASSIVE.has(low) || FINITE.has(low))
  );
}

/** What follows a short aside between commas: "She also said, for once, that …". -1 when nothing does. */
export function overAside(units: readonly Unit[], from: number): number {
  if (units[from]?.kind === 'quote') return -1;
  if (I_QUOTE.every((word, i) => units[from + i]?.low === word)) from += I_QUOTE.length;
  for (let i = from; i < units.length && i - from < 12; i++) {
    const unit = units[i]!;
    if (unit.kind === 'quote' || /^[.:;?!]$/u.test(unit.low) || isFinite(unit)) return -1;
    if (unit.low === ',') return units[i + 1]?.low === 'that' || units[i + 1]?.kind === 'quote' ? i + 1 : -1;
  }
  return -1;
}

/** The colon after an aside: "he said, somewhat cryptically: “…”". -1 when there is none near. */
export function announced(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length && i - from < 10; i++) {
    if (units[i]!.low === ':') return units[i + 1]?.kind === 'quote' || i + 1 === units.length ? i : -1;
    if (units[i]!.kind === 'quote') return -1;
  }
  return -1;
}

/** Whether a comma stands inside a place: "in Bergen, West Norway on Monday that". */
export function isPlace(units: readonly Unit[], comma: number): boolean {
  const next = units[comma + 1];
  if (units[comma - 1]?.kind !== 'name' || next?.kind !== 'name') return false;
  for (let i = comma + 2; i < units.length && i - comma < 8; i++) {
    if (units[i]!.low === 'that' || units[i]!.kind === 'quote') return true;
    if (units[i]!.kind === 'sign' && units[i]!.low !== ',') return false;
  }
  return false;
}
