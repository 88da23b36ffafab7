/** How near two words are in meaning, by a table that ships with the project. */
export interface Meaning {
  /** The word's row in the table; null when it is not there. @param word lower-cased */
  row(word: string): number | null;
  /** Cosine of two rows, -1 to 1. */
  similarity(a: number, b: number): number;
}
