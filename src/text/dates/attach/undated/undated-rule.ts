import type { Range } from '../../../../corpus/span.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { Scene } from '../scene.ts';

/** What a rule may look at. */
export interface Told {
  readonly text: string;
  readonly scene: Scene;
  readonly clause: Clause & { readonly verb: Range };
  readonly event: Range;
  /** Whether the event is the clause's verb, and not a noun in it. */
  readonly isVerb: boolean;
  /** What stands in the clause before the event, so far as it matters. */
  readonly before: string;
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean;
  /** Whether it stands in the headline or the first two sentences. */
  readonly opening: boolean;
}

/** One reason why an event does not belong to the days an article tells of. */
export interface UndatedRule {
  readonly name: string;
  readonly test: (told: Told) => boolean;
}
