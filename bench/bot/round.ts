/** So many members ask, each so often, one question in so many milliseconds; 0 for all of them at once. */
export interface Round {
  readonly members: number;
  readonly times: number;
  readonly every: number;
}

/** How many milliseconds it took until the bot was heard of, for each question; null for those it let wait in vain. */
export type Heard = readonly (number | null)[];

export const TOKEN = 'a-token.of.letters';
export const SERVER = '100000000000000001';
