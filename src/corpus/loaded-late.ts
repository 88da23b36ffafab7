import { createRequire } from 'node:module';

/** Loads a package by its name where it is first needed: what few texts and files need does not delay the start of all. */
export const loadedLate = createRequire(import.meta.url);
