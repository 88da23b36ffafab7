import type { Engine } from './engine.ts';
import { openInverted } from './inverted.ts';
import { openMiniSearch } from './minisearch.ts';

/** From so many documents on MiniSearch keeps people waiting; `npm run bench:search` shows where. */
const MANY = 2_000;

/** Opens the engine that suits the size of a corpus. Both give the same documents, scores and order. */
export const openEngine = (documents: readonly (readonly string[])[]): Engine =>
  documents.length < MANY ? openMiniSearch(documents) : openInverted(documents);
