import type { Range } from '../../corpus/span.ts';
import type { Denial } from '../reading.ts';
import type { Stretch } from './mark.ts';

/** The words that name the speaker, where they stand. */
export interface Mention extends Range {
  /** The word that says who, alone: "spokesman" of "a spokesman for the ministry". */
  readonly head: Range;
  /** Index into the cast's `names` when the head is a name. */
  readonly name: number | null;
  /** Whose message the words stand in: "her" of "her post". */
  readonly owner?: boolean;
  /** Indices into the cast's `names`: those who speak together with the head. */
  readonly others: readonly number[];
}

/** What a rule found: content, cue and mention, before it is settled who that is. */
export interface Finding {
  readonly parts: Range[];
  readonly cue: Range | null;
  readonly source: Mention | null;
  readonly relay: Mention | null;
  /** The speaker was taken over from another sentence. */
  readonly carried: boolean;
  /** Taken over from the sentence right before, in its paragraph, in which somebody named says something. */
  readonly goesOn?: boolean;
  /** Weak evidence: shown as not certain. */
  readonly weak: boolean;
  /** How the article says that these words were not said, and where; absent where they were. */
  readonly unsaid?: Omit<Denial, 'by'> & {
    /** Who did not say them, where that is somebody else than the source: "wants her to say". */
    readonly whom: Mention | null;
  };
  readonly row: number;
  readonly rule: string;
  /** All of the words are the speaker's, with marks or without: a turn of a transcript, a block quotation. */
  readonly whole?: boolean;
  /** Stretches in marks that are somebody else's words. */
  readonly without?: readonly Stretch[];
}
