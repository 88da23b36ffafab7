import type { Candidate } from './candidates.ts';

/** Rules whose expressions point at the day of writing. */
const POINTING = new Set(['weekday', 'next-period']);
/** Fewer years than this tell nothing of an article. See docs/constants.md. */
const ENOUGH = 4;

/**
 * Whether an article tells of another time than its own, as a history does: most of its years are not the year of
 * publication or the one before it, and hardly anything points at the day of writing. HeidelTime asks its user.
 */
export function isNarrative(found: readonly Candidate[], published: string | null): boolean {
  const years = found.flatMap(({ expression }) =>
    /^\d{4}/.test(expression.value) ? [Number(expression.value.slice(0, 4))] : [],
  );
  const pointing = found.filter(({ rule }) => POINTING.has(rule.name)).length;
  const now = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  const other = years.filter((year) => year < now - 1).length;
  return other >= ENOUGH && other * 4 >= years.length * 3 && pointing * 12 <= other;
}
