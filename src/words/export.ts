import { inLocale } from './in-locale.ts';

/** The columns of a table of quotations or passages, in order. */
export const columns = inLocale('columns', {
  words: 'Words',
  speaker: 'Speaker',
  mention: 'Named there as',
  certainty: 'Certainty',
  kind: 'Kind',
  article: 'Article',
  outlet: 'Outlet',
  date: 'Published',
  basis: 'How the date is known',
  url: 'Web address',
  paragraph: 'Paragraph',
  address: 'Address',
  passage: 'Passage',
} as const);

/** What stands in the columns beside the articles' words. */
export const exported = inLocale('exported', {
  direct: 'quoted word for word',
  mixed: 'quoted in part: these words are the speaker’s',
  indirect: 'reported: the words are the reporter’s',
  passage: 'passage',
  certain: 'certain',
  uncertain: 'not certain who says it',
  keeper: 'corrected by the keeper',
  nobody: 'the article names nobody',
  notSaid: 'the article says that this was not said',
} as const);

export const exportUsage = inLocale(
  'exportUsage',
  `Usage: npm run -s export -- "NAME" [--reported] [--out FILE]
       npm run -s export -- --about "QUESTION" [--out FILE]
What somebody is quoted with, or the passages that a question finds, as a table (CSV) with citations. --reported: reported speech
too. --corpus FOLDER where CORPUS is not set; --server ID for the articles of one server. Without --out the table is printed; write > quotations.csv behind the command.`,
);

export const written = inLocale(
  'written',
  (file: string, rows: number): string => `${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
);
export const tableNotWritten = inLocale(
  'tableNotWritten',
  (file: string, code: string): string =>
    `${file} cannot be written (${code}). A file that is there is never overwritten.`,
);
