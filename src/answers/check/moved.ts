import type { Candidate } from './candidate.ts';
import { sourceAt, type WordDifference } from './difference.ts';
import type { Source } from './source.ts';
import { wordDifference } from './words-differ.ts';

/** A single small word that turns up again is chance; this many words in the same order are not. */
const FEWEST = 2;

const text = (words: readonly { text: string }[]): string =>
  words.map((word) => word.text.toLowerCase()).join(' ');

/**
 * Puts together what was dropped in one place and added in another, and what changed places.
 * @param free indices of the candidate's words that no word of the asker's stands for
 */
export function joinMoved(
  source: Source,
  { tokens }: Candidate,
  differences: readonly WordDifference[],
  free: ReadonlySet<number>,
): WordDifference[] {
  const { vocabulary, words } = source.stream;
  const lowAt = (token: number): string => vocabulary.textOf(vocabulary.low(words.get(token)!));
  const left = new Set([...free].map((index) => tokens[index]!));
  for (const { turn, theirs } of differences)
    if (turn === 'contraction') for (const token of theirs) left.delete(token);
  const theirText = ({ theirs }: WordDifference): string => theirs.map(lowAt).join(' ');
  const swapped = (one: WordDifference): WordDifference | undefined =>
    one.op === 'changed'
      ? differences.find(
          (other) =>
            other !== one &&
            other.op === 'changed' &&
            theirText(other) === text(one.mine) &&
            text(other.mine) === theirText(one),
        )
      : undefined;
  const moved = new Set<number>();
  const joined = differences.map((one): WordDifference => {
    const other = swapped(one);
    if (other) return { ...one, op: 'moved', source: other.source, theirs: other.theirs };
    if (one.op !== 'added') return one;
    const place = placeOf(
      one.mine.map((word) => word.text.toLowerCase()),
      [...left],
      lowAt,
    );
    if (!place) return one;
    for (const token of place) {
      moved.add(token);
      left.delete(token);
    }
    return { ...one, op: 'moved', source: sourceAt(source.stream, place), theirs: place };
  });
  return joined.flatMap((one) => {
    if (one.op === 'moved' || !one.theirs.some((token) => moved.has(token))) return [one];
    const theirs = one.theirs.filter((token) => !moved.has(token));
    return theirs.length + one.mine.length === 0 ? [] : [wordDifference(source, one.mine, theirs)];
  });
}

/** Where the words stand one after the other among the tokens that are left, or null. */
function placeOf(
  words: readonly string[],
  left: readonly number[],
  lowAt: (token: number) => string,
): number[] | null {
  if (words.length < FEWEST && (words[0]?.length ?? 0) < 4) return null;
  const from = left.findIndex((token, at) =>
    words.every((word, i) => left[at + i] === token + i && lowAt(token + i) === word),
  );
  return from === -1 ? null : left.slice(from, from + words.length);
}
