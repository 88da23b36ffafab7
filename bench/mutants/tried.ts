import { readFileSync } from 'node:fs';
import { wilson } from '../meaning/wilson.ts';
import type { Mutant } from './made.ts';

/**
 * What became of a mutant: a test fails, none does, the tests do not end (which is noticed as well), or no test of its room
 * reaches the place; unknown where the tests could not be run.
 */
export type Outcome = 'caught' | 'survived' | 'stuck' | 'uncovered' | 'unknown';

export interface Tried extends Mutant {
  readonly outcome: Outcome;
  /** The file of tests that noticed it. */
  readonly by: string | null;
}

const short = (text: string): string => text.replaceAll(/\s+/gu, ' ').slice(0, 100);

/** A mutant that nobody noticed, in one line. */
export function lineOf({ outcome, file, line, start, end, replacement }: Tried): string {
  const original = readFileSync(file, 'utf8').slice(start, end);
  return `${outcome}  ${file}:${line}  ${short(original)}  →  ${short(replacement)}`;
}

/** How many of some mutants were noticed, with the 95 % interval, and what became of the others. */
export function summary(name: string, tried: readonly Tried[]): string {
  const all = tried.filter(({ outcome }) => outcome !== 'unknown');
  const counted = (outcome: Outcome): number => all.filter((one) => one.outcome === outcome).length;
  const noticed = counted('caught') + counted('stuck');
  const [share, low, high] = wilson(noticed, all.length).map((part) => `${(100 * part).toFixed(1)} %`);
  return (
    `${name}: ${noticed} of ${all.length} noticed, ${share} (${low} to ${high}); ` +
    `${counted('stuck')} of them stuck; ${counted('survived')} survived, ${counted('uncovered')} no test reaches, ${tried.length - all.length} unknown`
  );
}
