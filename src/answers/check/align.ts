import type { ContractedAt } from './contracted-at.ts';

/** One step from the source to the asker's words. `yours` and `source` are indices; -1 where a side has nothing. */
export interface Step {
  readonly op: 'same' | 'changed' | 'added' | 'dropped';
  readonly yours: number;
  readonly source: number;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** What the aligner asks about the two sides; indices as in `Step`. */
export interface Pair {
  readonly yours: number;
  readonly source: number;
  /** 0 for the same word, up to 1 for another one. */
  readonly differ: (yours: number, source: number) => number;
  /** Whether other signs stand before the two words. */
  readonly otherSigns: (yours: number, source: number) => boolean;
  /** Where a contraction stands for two words. */
  readonly contracted: ContractedAt;
  /** Whether words may be left out of the source before this word of yours at (almost) no cost. */
  readonly mayOmit: (yours: number) => boolean;
}

/**
 * Changing a word costs 1. Leaving out many costs hardly more than one, since cuts are long; adding words
 * costs nearly as much as changing them, since every word of the asker's has to come from somewhere. See docs/constants.md.
 */
const DROPPED = { first: 0.8, further: 0.04 };
const ADDED = { first: 1.1, further: 0.9 };
const SIGNS = 0.05;
/** The second word that a contraction stands for. */
const SECOND = 0.05;
/** An ellipsis is free, but the shortest gap that explains it is the best. */
const OMITTED = 0.001;

const BLOCK = 0;
const DROP = 1;
const ADD = 2;
const START = 3;

/** What is laid out for a word of yours: its costs and those of the one before it, and where each came from. */
interface Grid {
  readonly pair: Pair;
  readonly from: Uint8Array;
  /** What it costs to leave the first word out of the source before it, and a further one. */
  readonly first: number;
  readonly further: number;
  /** What it costs more to put it in: it is two words that are drawn together. */
  readonly more: number;
  readonly above: ReturnType<typeof row>;
  readonly here: ReturnType<typeof row>;
}

/** The cost of laying a word of yours on a word of the source. */
function lay({ pair, from, above, here }: Grid, y: number, x: number): void {
  const differ = pair.differ(y - 1, x - 1);
  const signs = differ < 1 && y > 1 && pair.otherSigns(y - 1, x - 1) ? SIGNS : 0;
  let best = above.block[x - 1]! + signs;
  let state = y === 1 ? START : BLOCK;
  if (above.drop[x - 1]! < best) [best, state] = [above.drop[x - 1]!, DROP];
  if (above.add[x - 1]! < best) [best, state] = [above.add[x - 1]!, ADD];
  here.block[x] = best + differ;
  from[(y * (pair.source + 1) + x) * 3 + BLOCK] = state;
}

/** The cost of leaving a word of the source out. */
function leaveOut({ pair, from, here, first, further }: Grid, y: number, x: number): void {
  const opens = here.block[x - 1]! <= here.add[x - 1]!;
  const opened =
    (opens ? here.block[x - 1]! : here.add[x - 1]!) + (pair.contracted.drops(y - 1, x - 1) ? SECOND : first);
  const went = here.drop[x - 1]! + further;
  const state = opens ? BLOCK : ADD;
  here.drop[x] = went < opened ? went : opened;
  from[(y * (pair.source + 1) + x) * 3 + DROP] = went < opened ? DROP : state;
}

/** The cost of a word of yours that the source has not. */
function putIn({ pair, from, above, here, more }: Grid, y: number, x: number): void {
  const opens = above.block[x]! <= above.drop[x]!;
  const second = x > 0 && pair.contracted.adds(y - 1, x - 1);
  const opened = (opens ? above.block[x]! : above.drop[x]!) + (second ? SECOND : ADDED.first) + more;
  const went = above.add[x]! + ADDED.further + more;
  const state = opens ? BLOCK : DROP;
  here.add[x] = went < opened ? went : opened;
  from[(y * (pair.source + 1) + x) * 3 + ADD] = went < opened ? ADD : state;
}

/**
 * Lays all of the asker's words along the best-fitting stretch of a source (Gotoh's alignment with affine
 * gaps; the source's ends are free). Time and space are the product of the two lengths.
 */
export function align(pair: Pair): Alignment {
  const wide = pair.source + 1;
  const from = new Uint8Array((pair.yours + 1) * wide * 3);
  let above = row(wide);
  let here = row(wide);
  above.block.fill(0);
  for (let y = 1; y <= pair.yours; y++) {
    const omit = y < pair.yours && pair.mayOmit(y);
    const grid: Grid = {
      pair,
      from,
      first: omit ? OMITTED : DROPPED.first,
      further: omit ? OMITTED : DROPPED.further,
      more: pair.contracted.isTwo(y - 1) ? ADDED.further : 0,
      above,
      here,
    };
    here.block[0] = here.drop[0] = Infinity;
    for (let x = 0; x < wide; x++) {
      if (x > 0) {
        lay(grid, y, x);
        leaveOut(grid, y, x);
      }
      putIn(grid, y, x);
    }
    [above, here] = [here, above];
  }
  let column = 0;
  let state = BLOCK;
  let cost = Infinity;
  for (let end = 0; end < wide; end++) {
    if (above.block[end]! < cost) [column, state, cost] = [end, BLOCK, above.block[end]!];
    if (above.add[end]! < cost) [column, state, cost] = [end, ADD, above.add[end]!];
  }
  return { steps: traced(from, pair, column, state), cost };
}

/** The costs of ending in each state at every column of the source. */
const row = (wide: number) => ({
  block: new Float64Array(wide).fill(Infinity),
  drop: new Float64Array(wide).fill(Infinity),
  add: new Float64Array(wide).fill(Infinity),
});

/** Walks back from the cheapest end. */
function traced(from: Uint8Array, pair: Pair, end: number, last: number): Step[] {
  const steps: Step[] = [];
  let y = pair.yours;
  let x = end;
  let state = last;
  while (y > 0) {
    const before = from[(y * (pair.source + 1) + x) * 3 + state]!;
    if (state === BLOCK) {
      y--;
      x--;
      steps.push({ op: pair.differ(y, x) === 0 ? 'same' : 'changed', yours: y, source: x });
    } else if (state === DROP) steps.push({ op: 'dropped', yours: -1, source: --x });
    else steps.push({ op: 'added', yours: --y, source: -1 });
    state = before === START ? BLOCK : before;
  }
  return steps.toReversed();
}
