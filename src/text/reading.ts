import type { Range } from '../corpus/span.ts';

/** One sentence. Every non-blank character of an article is in exactly one. */
export interface Sentence extends Range {
  /** Index into the article's `blocks`. */
  readonly block: number;
}

/** Someone or something that speaks or is spoken of, as one article alone names them. */
export interface LocalPerson {
  /** The fullest mention in this article. */
  readonly name: Range;
  /** Every mention by name, in order; pronouns are not here. */
  readonly mentions: readonly Range[];
  /** Offices and descriptions this article gives them ("NATO Secretary General"), in order. */
  readonly offices: readonly Range[];
  /** A person, or an organisation that speaks ("the Kremlin"). */
  readonly kind: 'person' | 'organisation';
  /** As a title or a given name shows it. */
  readonly gender: 'male' | 'female' | null;
}

/** How the speaker is known; `turn`: a transcript's label says who speaks; `keeper`: corrected by the keeper of the articles. */
export type SpeakerBasis =
  | 'named'
  | 'pronoun'
  | 'described'
  | 'carried'
  | 'turn'
  | 'relayed'
  | 'unnamed'
  | 'keeper';

/** How an article says that somebody did not say some words. */
export type Unsaid =
  /** "never said", "denied having said", "refused to say" */
  | 'denied'
  /** "wants him to say", "should have said", "as if to say" */
  | 'wished'
  /** "if she says", "had he said", "asked whether he said" */
  | 'open'
  /** "posts that he said … are false", "was wrongly quoted" */
  | 'false'
  /** "in a sketch", "an impersonator", "a parody account" */
  | 'played'
  /** "read from the Bible", "recited": another's words */
  | 'read';

/** That an article says that some words were not said, or were another's. */
export interface Denial {
  readonly how: Unsaid;
  /** Who did not say them, as an index into the reading's `people`; null when nobody with a name. */
  readonly by: number | null;
  /** The words of the article that say so: "never", "refused to", "a sketch". */
  readonly words: Range;
}

/** A quotation with the evidence for who said it. All ranges are offsets into the article's text. */
export interface Quotation extends Range {
  /** The content, in pieces where a cue interrupts it; reported words around the marks included. */
  readonly parts: readonly Range[];
  /** The stretches inside quotation marks, marks excluded; none of a turn, whose words need no marks (`wordForWord`). */
  readonly marked: readonly Range[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Whether every opening mark found its closing mark. */
  readonly closed: boolean;
  /** "said", "according to". */
  readonly cue: Range | null;
  /** The mention that goes with the cue: "he", "Mr Rasmussen", "A senior analyst". */
  readonly source: Range | null;
  /** Index into the reading's `people`; null when the speaker has no name, or did not say it. */
  readonly speaker: number | null;
  /** Where the article says that these words were not said: then nobody is their speaker, and they are counted for nobody. */
  readonly unsaid: Denial | null;
  /** Who says it together with the speaker ("Berg and Holm said"): indices into `people`. */
  readonly together: readonly number[];
  readonly certain: boolean;
  readonly basis: SpeakerBasis;
  /** Who passes the words on, where the article says so: "the Kremlin". */
  readonly relayedBy: Range | null;
  /** The name of the rule that decided. */
  readonly rule: string;
}

/** A time expression, after TIMEX3. Days are `YYYY-MM-DD`. */
export interface Timex extends Range {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value; X holes where it is not known. */
  readonly value: string;
  /** The interval of days that can be defended, inclusive; null when there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day it was reckoned from, or null. */
  readonly anchor: string | null;
  readonly certain: boolean;
  /** What `value` would be if it looked the other way, where nothing shows whether a past or a coming day is meant; else null. */
  readonly other: string | null;
  readonly rule: string;
}

/** What one article alone says, as spans. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly people: readonly LocalPerson[];
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
}
