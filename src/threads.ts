/** What runs in the thread that answers. */
export const ANSWERING = new URL('answering.ts', import.meta.url);

/** What runs in the thread that adds a file. */
export const ADDING = new URL('adding.ts', import.meta.url);

/** What runs in the thread that puts one thing right. */
export const CORRECTING = new URL('correcting.ts', import.meta.url);
