import type { Json } from './json.ts';

/** The text files that were sent with the body of a request, by their names. */
export const sentFiles = new WeakMap<Json, Readonly<Record<string, string>>>();
