import type { Range } from '../../corpus/span.ts';
import { range } from '../range.ts';
import type { After } from './after/type.ts';
import type { Cue } from './cue.ts';
import type { Finding, Mention } from './finding.ts';
import { leadsOff } from './phrase/head.ts';
import type { Phrase } from './phrase/type.ts';
import type { Scene, Unit } from './unit.ts';

/** One cue in its row, with all that a rule may look at. */
export interface Clause {
  readonly scene: Scene;
  readonly row: number;
  readonly units: readonly Unit[];
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  readonly after: After;
  /** The first unit that no earlier finding of this row has closed off. */
  readonly floor: number;
  /** What was found in this row before, in order. */
  readonly earlier: readonly Found[];
}

/** A finding with the units its content covers: half open. */
export interface Found {
  readonly finding: Finding;
  readonly first: number;
  readonly last: number;
  /** Whether the content stands before its cue. */
  readonly left: boolean;
}

/** A rule reads one cue and says what was said, or null when it does not apply. */
export interface Rule {
  readonly name: string;
  readonly apply: (clause: Clause) => Found | null;
}

/** The units `first` up to `last` as a range of text; null when there are none. */
export function rangeOf(units: readonly Unit[], first: number, last: number): Range | null {
  return last > first ? { start: units[first]!.start, end: units[last - 1]!.end } : null;
}

/** A phrase as a mention of a speaker. */
export function mentionOf(units: readonly Unit[], phrase: Phrase): Mention {
  const head = units[phrase.head]!;
  let last = phrase.head + 1;
  if (phrase.others) last = phrase.last;
  // "Dockers waiting at the gates": who they are, without what they do.
  while (last < phrase.last && !leadsOff(units, last, phrase.last)) last++;
  return {
    start: units[phrase.first]!.start,
    end: units[Math.max(last, phrase.first + 1) - 1]!.end,
    head: range(head),
    name: units[phrase.of ?? phrase.head]!.name ?? null,
    owner: phrase.until !== undefined,
    others: (phrase.others ?? []).flatMap((at) => units[at]!.name ?? []),
  };
}

/** Builds what a rule found from pieces of units. */
export function found(
  clause: Clause,
  rule: string,
  pieces: readonly (readonly [number, number])[],
  more: {
    readonly weak?: boolean;
    readonly left?: boolean;
    readonly source?: Phrase | null;
    readonly relay?: Phrase | null;
  } = {},
): Found | null {
  const { units, cue } = clause;
  const parts = pieces.map(([first, last]) => rangeOf(units, first, last)).filter((part) => part !== null);
  if (parts.length === 0) return null;
  const source = more.source === undefined ? cue.source : more.source;
  return {
    first: pieces[0]![0],
    last: pieces.at(-1)![1],
    left: more.left ?? false,
    finding: {
      parts,
      cue: range(cue),
      source: source ? mentionOf(units, source) : null,
      relay: more.relay ? mentionOf(units, more.relay) : null,
      carried: false,
      weak: (more.weak ?? cue.negated) || !cue.sure,
      row: clause.row,
      rule,
    },
  };
}
