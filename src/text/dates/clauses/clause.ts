import type { Range } from '../../../corpus/span.ts';

/** How a clause hangs on another. `content` is what a reporting verb says; `noun` material hangs on a noun. */
export type Link = 'main' | 'coordinate' | 'content' | 'relative' | 'adverbial' | 'infinitive' | 'participle';

/** One stretch of a sentence with one verb of its own. Clauses are in order and disjoint. */
export interface Clause extends Range {
  readonly link: Link;
  /** Where its own words begin: a subject may stand before them that waits for the clause after ("The deal, which …"). */
  readonly own: number;
  /** The word or sign that opens it: "after", "which", ","; empty for the first. */
  readonly opener: string;
  /** The verb that carries the meaning ("signed" of "had signed"); null in a sentence without any. */
  readonly verb: Range | null;
  /** `unreal`: modals, infinitives, futures: nothing says that it happened. */
  readonly tense: 'past' | 'present' | 'unreal' | null;
  readonly reporting: boolean;
  /** The clause it hangs on, an index; null for a main clause. */
  readonly parent: number | null;
}
