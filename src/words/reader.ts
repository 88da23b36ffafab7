import type { ReaderProblem } from '../search/reader/weights.ts';
import { inLocale } from './in-locale.ts';

const WHY: Readonly<Record<ReaderProblem['kind'], string>> = {
  'reader-missing': 'is not there',
  'reader-version': 'is of another version',
  'reader-damaged': 'is damaged',
};

/** Why passages are not read together with the question. */
export const readerInWords = inLocale(
  'readerInWords',
  ({ kind, path }: ReaderProblem): string =>
    `The reader of passages ${WHY[kind]} (${path}). Answers go on without it.`,
);
