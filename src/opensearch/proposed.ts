/** A paragraph that may answer: its article, and its place among all paragraphs. */
export interface Proposed {
  readonly article: string;
  readonly at: number;
  /** Its terms, headline first, with blanks between them, where they are at hand. */
  readonly terms?: string;
}
