import type { Range } from '../../../../corpus/span.ts';
import type { Timex } from '../../../reading.ts';
import type { Placed, Scene } from '../scene.ts';

/** What a sentence says of the day of something in it. */
export interface Dating {
  readonly timex: Timex;
  /** `on`: it happened then. `by`: no later. `since`: no earlier. */
  readonly relation: 'on' | 'by' | 'since';
  /**
   * Why the expression bears on it: it belongs to the noun; it stands right after it; it stands in its clause; in a clause beside it that shares
   * its subject; in the clause that governs it; in the clause that only plans it; it dates only a report of it.
   */
  readonly via: 'noun' | 'beside' | 'clause' | 'coordinate' | 'governor' | 'plan' | 'report';
  /** The date where it is not the expression's own: "two years before the vote" is counted from it. */
  readonly value?: string;
  /** The verb that the expression goes with. */
  readonly verb: Range | null;
  /** The name of the rule that decided. */
  readonly rule: string;
}

export type Found = Omit<Dating, 'rule'>;

/** What a rule may look at. */
export interface Dated {
  readonly scene: Scene;
  /** Where the event's word stands. */
  readonly event: Range;
  /** The dates of the sentence, and those of them that no noun owns. */
  readonly dates: readonly Placed[];
  readonly free: readonly Placed[];
  /** The clause of the event. */
  readonly index: number;
  /** What the clause that governs the event's says of its own verb; null when there is none. */
  readonly above: () => Dating | null;
}

/** One reason why an expression dates an event. */
export interface DatingRule {
  /** Shown in the result. */
  readonly name: string;
  readonly find: (given: Dated) => Found | null;
}
