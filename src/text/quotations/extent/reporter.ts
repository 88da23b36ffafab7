import { isFinite } from '../../lexicon/finite.ts';
import { WEEKDAYS } from '../../../grammar/calendar.ts';
import { isPreposition } from '../phrase/words.ts';
import { isDash, type Unit } from '../unit.ts';

/** Whether after words in marks the reporter goes on: "before leaving", "Wednesday on the show", a dash. */
export function reporterGoesOn(units: readonly Unit[], at: number): boolean {
  const first = units[at];
  const next = units[at + 1];
  if (!first || !next) return false;
  const apart = first.low !== '-' || (units[at - 1]!.end < first.start && first.end < next.start);
  if (isDash(first) && apart) return !units.slice(at + 1).some((unit) => isDash(unit));
  if (/^(?:before|after|while|when|by)$/u.test(first.low) && next.low.endsWith('ing')) return true;
  // "“…” Wednesday on the show"
  if (WEEKDAYS.has(first.low) && (isPreposition(next) || next.kind === 'sign')) return true;
  // "“…,” but stopped short"
  return units[at - 1]!.closes === true && /^(?:but|yet)$/u.test(first.low) && isFinite(next);
}
