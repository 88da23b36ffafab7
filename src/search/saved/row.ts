/** Things in a row, looked up one by one. */
export interface Row<T = number> {
  readonly length: number;
  /** Undefined where there is none. */
  readonly get: (place: number) => T | undefined;
}

/** A row of what is at hand. */
export const rowOver = <T>(all: { readonly length: number; readonly [place: number]: T }): Row<T> => ({
  length: all.length,
  get: (place) => all[place],
});
