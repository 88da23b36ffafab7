import type { Range } from '../../corpus/span.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Phrase } from './phrase.ts';

/** Words that say that someone speaks: a verb of saying with its subject, or "according to" with whom. */
export interface Cue extends Range {
  /** Unit indices of the cue's words, half open. */
  readonly first: number;
  readonly last: number;
  readonly verb: VerbForm | null;
  /** Where the subject stands; `shared` when it is that of another verb. */
  readonly side: 'before' | 'after' | 'shared';
  readonly source: Phrase | null;
  /** Denied: "did not say", "never said". */
  readonly negated: boolean;
}
