import type { SavedProblem } from '../search/saved/file.ts';
import { inLocale } from './in-locale.ts';

const ANEW = 'It will be rebuilt.';

const SAID: Readonly<Record<SavedProblem['kind'], (path: string) => string>> = {
  'index-version': (path) => `The saved index is of another version of Verbatim (${path}). ${ANEW}`,
  'index-damaged': (path) => `The saved index is damaged (${path}). ${ANEW}`,
  'index-foreign': (path) =>
    `The file of INDEX is something else (${path}). It is left alone and nothing is saved.`,
  'index-other': (path) => `The articles are not those of the saved index (${path}). What is new is read.`,
  'index-unreadable': (path) => `The saved index cannot be read (${path}). All articles are read.`,
  'index-not-written': (path) =>
    `The index cannot be saved (${path}). The next start reads all articles again.`,
};

const WITHOUT = 'Until vectors are rebuilt, articles without them are searched by words alone.';

const VECTORS_SAID: Readonly<Record<SavedProblem['kind'], string>> = {
  'index-version': `are of another version of Verbatim`,
  'index-damaged': `are damaged`,
  'index-foreign': `are something else`,
  'index-other': `are of other articles`,
  'index-unreadable': `cannot be read`,
  'index-not-written': `cannot be saved`,
};

/** What is wrong with the vectors that are kept beside the index. */
export const vectorsInWords = inLocale(
  'vectorsInWords',
  ({ kind, path }: SavedProblem): string => `The saved vectors ${VECTORS_SAID[kind]} (${path}). ${WITHOUT}`,
);

/** What is wrong with the file of INDEX, and what comes of it. */
export const savedInWords = inLocale('savedInWords', ({ kind, path }: SavedProblem): string =>
  SAID[kind](path),
);
