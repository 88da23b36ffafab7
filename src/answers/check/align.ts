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
 * costs nearly as much as changing them, since every word of the asker's has to come from somewhere.
 */
const DROPPED = { first: 0.95, further: 0.04 };
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

/**
 * Lays all of the asker's words along the best-fitting stretch of a source (Gotoh's alignment with affine
 * gaps; the source's ends are free). Time and space are the product of the two lengths.
 */
export function align(pair: Pair): Alignment {
  const rows = pair.yours;
  const wide = pair.source + 1;
  const from = new Uint8Array((rows + 1) * wide * 3);
  let above = row(wide);
  let here = row(wide);
  above.block.fill(0);
  for (let y = 1; y <= rows; y++) {
    const omit = y < rows && pair.mayOmit(y);
    const first = omit ? OMITTED : DROPPED.first;
    const further = omit ? OMITTED : DROPPED.further;
    const more = pair.contracted.isTwo(y - 1) ? ADDED.further : 0;
    const { block, drop, add } = here;
    const { block: block1, drop: drop1, add: add1 } = above;
    block[0] = drop[0] = Infinity;
    for (let x = 0; x < wide; x++) {
      const at = (y * wide + x) * 3;
      if (x > 0) {
        const differ = pair.differ(y - 1, x - 1);
        const signs = differ < 1 && y > 1 && pair.otherSigns(y - 1, x - 1) ? SIGNS : 0;
        let best = block1[x - 1]! + signs;
        let state = y === 1 ? START : BLOCK;
        if (drop1[x - 1]! < best) [best, state] = [drop1[x - 1]!, DROP];
        if (add1[x - 1]! < best) [best, state] = [add1[x - 1]!, ADD];
        block[x] = best + differ;
        from[at + BLOCK] = state;
        const second = pair.contracted.drops(y - 1, x - 1);
        const opens = block[x - 1]! <= add[x - 1]!;
        const opened = (opens ? block[x - 1]! : add[x - 1]!) + (second ? SECOND : first);
        const went = drop[x - 1]! + further;
        drop[x] = went < opened ? went : opened;
        from[at + DROP] = went < opened ? DROP : opens ? BLOCK : ADD;
      }
      const opens = block1[x]! <= drop1[x]!;
      const second = x > 0 && pair.contracted.adds(y - 1, x - 1);
      const opened = (opens ? block1[x]! : drop1[x]!) + (second ? SECOND : ADDED.first) + more;
      const went = add1[x]! + ADDED.further + more;
      add[x] = went < opened ? went : opened;
      from[at + ADD] = went < opened ? ADD : opens ? BLOCK : DROP;
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
