import type { Range } from '../../corpus/span.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Phrase } from './phrase/type.ts';

/** Words that say that someone speaks: a verb of saying with its subject, or "according to" with whom. */
export interface Cue extends Range {
  /** A verb with its subject, "according to", a noun ("his claim that"), a passive ("was called by"), or "in her words". */
  readonly type: 'verb' | 'according' | 'noun' | 'passive' | 'words';
  /** Unit indices of the cue's words, half open. */
  readonly first: number;
  readonly last: number;
  readonly verb: VerbForm | null;
  /** Where the subject stands; `shared` when it is that of another verb. */
  readonly side: 'before' | 'after' | 'shared';
  readonly source: Phrase | null;
  /** Nobody else in the row could be the subject. */
  readonly sure: boolean;
  /** Denied: "did not say", "never said". */
  readonly negated: boolean;
}
