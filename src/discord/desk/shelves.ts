/** Articles that are answered from together. */
export interface Shelf {
  /** The same exactly when the articles are the same: servers of one key share a desk, and another key is opened anew. */
  readonly key: string;
  /** Where they are, as plain data for a thread. */
  readonly place: unknown;
}

/** Whose articles are whose. */
export interface Shelves {
  /** What the members of a server are answered from just now. It is looked up at every question, so it must not take long. */
  readonly of: (server: string) => Shelf;
}

/** One shelf for every server. */
export const oneShelf = (place: unknown): Shelves => ({ of: () => ({ key: '', place }) });
