import type { SavedProblem } from '../search/saved/file.ts';

const ANEW = 'It is made anew.';

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

/** What is wrong with the file of INDEX, and what comes of it. */
export const savedInWords = ({ kind, path }: SavedProblem): string => SAID[kind](path);
