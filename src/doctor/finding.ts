/** What is found when something is looked at. */
export interface Finding {
  /** `well`: nothing to do; `look`: it works, and could be better; `ill`: it does not work. */
  readonly level: 'well' | 'look' | 'ill';
  readonly says: string;
  /** What to do; nothing where it is well. */
  readonly advice?: string;
}
