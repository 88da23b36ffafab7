/** The id of the button that adds a file: what of its SHA-256 tells it from another; where it is, its message says. */
export const addId = (hash: string): string => `v1:add:${hash.slice(0, 32)}`;

/** The beginning of the hash of the file that an id adds; null for another id. */
export const addedBy = (id: string): string | null => /^v1:add:([0-9a-f]{32})$/.exec(id)?.[1] ?? null;
