/** A word as the rules below see it. */
export interface TurnWord {
  readonly low: string;
  /** Looks like a name: a capital that neither a sentence's beginning nor anything else explains. */
  readonly name: boolean;
  /** Whether the archive has the word, whatever its capitals. */
  readonly known: boolean;
  /** Whether a quotation mark opens right before it. */
  readonly marked: boolean;
  /** The signs before it. */
  readonly gap: string;
  /** Whether a sentence begins with it. */
  readonly begins: boolean;
}

/** What may turn the sense of a quotation, worst first; the last five change words without necessarily doing so. */
export const TURNS = [
  'negation',
  'condition',
  'question',
  'number',
  'name',
  'modality',
  'tense',
  'hearsay',
  'degree',
  'irony',
  'jest',
  'wording',
  'spelling',
  'contraction',
  'capital',
  'signs',
] as const;
export type Turn = (typeof TURNS)[number];

export const worse = (a: Turn, b: Turn): number => TURNS.indexOf(a) - TURNS.indexOf(b);

/** Where words turn something: the first, and how many they are. */
export interface At {
  readonly index: number;
  readonly length: number;
}
