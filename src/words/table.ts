import type { TableProblem } from '../search/table.ts';
import { inLocale } from './in-locale.ts';

const WHY: Readonly<Record<TableProblem['kind'], string>> = {
  'table-missing': 'is not there',
  'table-version': 'is of another version',
  'table-damaged': 'is damaged',
};

/** Why other words than the articles' are not understood. */
export const tableInWords = inLocale(
  'tableInWords',
  ({ kind, path }: TableProblem): string =>
    `The table of word meanings ${WHY[kind]} (${path}). Search goes on by words alone.`,
);
