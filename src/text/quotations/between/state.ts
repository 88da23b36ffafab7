import type { Range } from '../../../corpus/span.ts';
import type { Finding, Mention } from '../finding.ts';
import type { Row, Scene } from '../unit.ts';

/** An article and what has been found in it so far, which grows row by row. */
export interface State {
  readonly scene: Scene;
  readonly findings: Finding[];
}

/** Loose words in marks of a row, and what stands around them. */
export interface Loose {
  readonly state: State;
  readonly index: number;
  readonly row: Row;
  readonly before: Row | undefined;
  /** Whether the row before belongs to the same paragraph. */
  readonly same: boolean;
  /** What the words may go on from. */
  readonly last: Finding | undefined;
}

/** Adds words in marks that a rule gives to a speaker; `carried` from an earlier cue, which
 * `goesOn` where it is the sentence right before; `weak` when that is not sure. */
export function add(
  { state, index }: Loose,
  rule: string,
  part: Range,
  cue: Range | null,
  source: Mention | null,
  { carried = false, weak = false, goesOn = false },
): void {
  state.findings.push({ parts: [part], cue, source, relay: null, carried, goesOn, weak, row: index, rule });
}
