import { conditionAt } from './conditions.ts';
import { reversingAt } from './denials.ts';
import { habitAt } from './habits.ts';
import { joins } from './joins.ts';
import type { At, Turn, TurnWord } from './rule.ts';

type Words = readonly TurnWord[];

const SHARES = /^(?:few|little|almost|nearly|half|partly|hardly|former|alleged|fake|ex)$/u;
const NO_SHARE = /^(?:a|the)$/u;

/** What an ellipsis leaves out that may turn the sense, so that it is said first. */
export interface LeftOut extends At {
  readonly turn: Turn | 'joins';
}

/**
 * What may turn the sense in words that an ellipsis leaves out, beside what certainly does; null when nothing does.
 * @param left the words left out
 * @param next the words that follow them
 */
export function mayTurn(left: Words, next: Words): LeftOut | null {
  const all = [...left, ...next.slice(0, 3)];
  const find = (turn: Turn, at: (index: number) => number): LeftOut | null => {
    const index = left.findIndex((_, i) => at(i) > 0);
    return index === -1 ? null : { turn, index, length: Math.min(at(index), left.length - index) };
  };
  return (
    find('negation', (i) => reversingAt(all, i) || Number(isTooMuch(left, next, i))) ??
    find('condition', (i) => conditionAt(all, i)) ??
    find('tense', (i) => habitAt(all, i)) ??
    find('degree', (i) => Number(isShare(left, i))) ??
    (joins(left, next) ? { turn: 'joins', index: 0, length: left.length } : null)
  );
}

/** "less than", "almost", right before what follows the ellipsis. */
const isShare = (left: Words, index: number): boolean => {
  const { low } = left[index]!;
  const apart = left.length - index;
  if (low === 'than') return apart <= 3;
  return apart <= 2 && SHARES.test(low) && !NO_SHARE.test(left[index - 1]?.low ?? '');
};

/** "too old" of "too old to sell" */
const isTooMuch = (left: Words, next: Words, index: number): boolean =>
  left[index]!.low === 'too' &&
  left.length - index <= 4 &&
  (next[0]?.low === 'to' || left.at(-1)!.low === 'to');
