import type { Asked } from './asked.ts';
import type { Candidate } from './candidate.ts';
import type { Run } from './runs.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { fullForms, sameInFull } from './turns/contractions.ts';

/** Words of the asker's and the tokens of the source that they stand for; one side may be empty. */
interface Piece {
  readonly mine: readonly Token[];
  readonly theirs: readonly number[];
}

/** Longer runs, counted as one side times the other, are other words altogether. */
const LOOKED_AT = 2_000;

/** How many words may stand for how many, fewest first. */
const SIZES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
] as const;

/** Cuts a run of different words so that a contraction and its full form (`don't`, `do not`) stand alone. */
function contractionsApart(source: Source, piece: Piece): Piece[] {
  const { mine, theirs } = piece;
  if (mine.length + theirs.length === 0) return [];
  if (mine.length * theirs.length > LOOKED_AT) return [piece];
  const yours = mine.map(({ text }) => text.toLowerCase());
  const others = theirs.map((token) => lowAt(source, token));
  if (![...yours, ...others].some((low) => fullForms(low).length > 0)) return [piece];
  for (let i = 0; i < yours.length; i++)
    for (let j = 0; j < others.length; j++)
      for (const [a, b] of SIZES)
        if (
          i + a <= yours.length &&
          j + b <= others.length &&
          sameInFull(yours.slice(i, i + a), others.slice(j, j + b))
        )
          return [
            ...contractionsApart(source, { mine: mine.slice(0, i), theirs: theirs.slice(0, j) }),
            { mine: mine.slice(i, i + a), theirs: theirs.slice(j, j + b) },
            ...contractionsApart(source, { mine: mine.slice(i + a), theirs: theirs.slice(j + b) }),
          ];
  return [piece];
}

/**
 * The words that differ in a run, contractions apart. At the beginning and the end of the asker's words the run
 * takes in the source's words beyond what was laid side by side where they are a contraction's.
 */
export function piecesOf(
  source: Source,
  { yours }: Asked,
  { tokens }: Candidate,
  all: readonly Run[],
  at: number,
): Piece[] {
  const run = all[at]!;
  const mine = yours.tokens.slice(run.yours.start, run.yours.end);
  const theirs = run.source.map((index) => tokens[index]!);
  const apart = (before: readonly number[], after: readonly number[]): Piece[] =>
    contractionsApart(source, { mine, theirs: [...before, ...theirs, ...after] });
  const begins = run.source[0] ?? all[at + 1]?.source[0];
  const ends = run.source.at(-1) ?? all[at - 1]?.source.at(-1);
  for (const more of [1, 2]) {
    if (at === 0 && begins !== undefined) {
      const pieces = apart(Array.from(tokens.subarray(Math.max(0, begins - more), begins)), []);
      if (isContraction(source, pieces[0])) return pieces;
    }
    if (at === all.length - 1 && ends !== undefined) {
      const pieces = apart([], Array.from(tokens.subarray(ends + 1, ends + 1 + more)));
      if (isContraction(source, pieces.at(-1))) return pieces;
    }
  }
  return apart([], []);
}

const isContraction = (source: Source, piece: Piece | undefined): boolean =>
  piece !== undefined &&
  sameInFull(
    piece.mine.map(({ text }) => text.toLowerCase()),
    piece.theirs.map((token) => lowAt(source, token)),
  );

const lowAt = ({ stream: { vocabulary, words } }: Source, token: number): string =>
  vocabulary.textOf(vocabulary.low(words.get(token)!));
