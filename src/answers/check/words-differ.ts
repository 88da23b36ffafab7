import type { Asked } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { piecesOf } from './contracted.ts';
import { sourceAt, yoursAt, type WordDifference } from './difference.ts';
import type { Run } from './runs.ts';
import { sourceWords, yourWords, type Source } from './source.ts';
import type { Token } from './tokens.ts';
import { turnOf } from './turns/turn-of.ts';

/** The words that differ, one difference for each run of them, in the order of the asker's words. */
export function wordsDiffer(
  source: Source,
  asked: Asked,
  candidate: Candidate,
  runs: readonly Run[],
): WordDifference[] {
  return runs
    .flatMap(({ kind }, at) => (kind === 'different' ? piecesOf(source, asked, candidate, runs, at) : []))
    .map(({ mine, theirs }) => wordDifference(source, mine, theirs, asked.yours.tokens[0]));
}

function opOf(mine: readonly Token[], theirs: readonly number[]): WordDifference['op'] {
  if (mine.length === 0) return 'dropped';
  return theirs.length === 0 ? 'added' : 'changed';
}

/** Says what it does to the sense that `mine` stands for `theirs`; either may be empty, not both. */
export const wordDifference = (
  source: Source,
  mine: readonly Token[],
  theirs: readonly number[],
  first?: Token,
): WordDifference => ({
  op: opOf(mine, theirs),
  yours: yoursAt(mine),
  source: sourceAt(source.stream, theirs),
  turn: turnOf(yourWords(source, mine, first), sourceWords(source, theirs)),
  mine,
  theirs,
});
