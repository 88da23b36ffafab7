import type { Token } from '../tokens.ts';

const OPENS = /^(?:["“‘'«(]|``)$/u;
const CLOSES = /^(?:["”’'»)]|'')$/u;

/** A nickname has no more words than this: Dwayne “The Rock” Berg. See docs/constants.md. */
const MOST = 3;

/** Two signs stand on each side at the most: (“Bobby”). */
const SIGNS = 2;

const isPart = ({ kind, capital, low }: Token, inside: boolean): boolean =>
  kind === 'word' && (capital || (inside && (low === 'the' || low === 'of')));

/** Steps over signs that `signs` matches. */
function over(tokens: readonly Token[], at: number, signs: RegExp): number {
  let i = at;
  while (i - at < SIGNS && tokens[i]?.kind === 'sign' && signs.test(tokens[i]!.low)) i++;
  return i;
}

/** "(D-ND)": a party and where from. */
const PARTY = /^[a-z]{1,3}-[a-z.]{1,6}$/u;

/** Whether a word at `at` is made of the first letters of the words with a capital before `end`: "Member of Parliament (MP)". */
export function abbreviates(tokens: readonly Token[], at: number, end: number): boolean {
  const { low } = tokens[at]!;
  let left = low.length;
  for (let i = end - 1; i >= 0 && left > 0 && tokens[i]!.kind === 'word'; i--) {
    if (!tokens[i]!.capital) continue;
    if (tokens[i]!.low[0] !== low[left - 1]) return false;
    left--;
  }
  return left === 0;
}

/**
 * Where a nickname in marks or brackets that begins at token `at` ends, so that a name goes on behind it: Robert
 * “Bobby” Tallis. The same index when none begins there.
 */
export function overNickname(tokens: readonly Token[], at: number): number {
  const opening = tokens[at];
  if (opening?.kind !== 'sign' || !opening.spaced || !OPENS.test(opening.low)) return at;
  const first = over(tokens, at, OPENS);
  let last = first;
  while (last - first < MOST && tokens[last] && isPart(tokens[last]!, last > first)) last++;
  // A letter in brackets is a party's: "Berg (D) Dahl".
  if (last === first || tokens[last - 1]!.end - tokens[first]!.start < 2) return at;
  if (last === first + 1 && (PARTY.test(tokens[first]!.low) || abbreviates(tokens, first, at))) return at;
  const end = over(tokens, last, CLOSES);
  return end > last && end - last === first - at && tokens[end]?.spaced === true ? end : at;
}

/** The tokens of a name without its nickname, and the last word of that: "Rock". */
export function splitNickname(tokens: readonly Token[]): {
  readonly own: readonly Token[];
  readonly nickname: Token | undefined;
} {
  const at = tokens.findIndex((_, i) => i > 0 && overNickname(tokens, i) > i);
  if (at < 0) return { own: tokens, nickname: undefined };
  const end = overNickname(tokens, at);
  return {
    own: tokens.toSpliced(at, end - at),
    nickname: tokens.slice(at, end).findLast(({ kind }) => kind === 'word'),
  };
}
