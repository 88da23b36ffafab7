/** Where what was worked out of the articles is kept between starts, as bytes by name: a file, or a part of a database. */
export interface Keep {
  /**
   * The bytes of a name, starting at a multiple of 8 in memory.
   * @param isToGrow whether numbers in them may be appended to where they are
   * @returns null where nothing is kept under it, or not as it was put there
   */
  readonly get: (name: string, isToGrow?: boolean) => Uint8Array | null;
  /** The names of all that is kept, in the order in which it was put there. */
  readonly names: () => Iterable<string>;
  /**
   * Keeps these and nothing else, as a whole: anyone reading in the meantime gets what was kept before. Entries are made as they are
   * written, and may be made of what is kept so far.
   * @returns whether it could
   */
  readonly replace: (entries: Entries) => boolean;
}

export type Entries = Iterable<readonly [name: string, bytes: Uint8Array]>;
