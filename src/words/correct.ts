import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

/** What `npm run correct` says. */
export const correctWords = inLocale('correctWords', {
  usage: [
    'npm run correct -- list                                the corrections so far, numbered',
    'npm run correct -- show ID                             an article, with the addresses of its paragraphs and quotations',
    'npm run correct -- speaker ID:START-END "NAME"         who is quoted there; nobody for no one',
    'npm run correct -- date ID 2009-09-19                  the day it was published; unknown for none',
    'npm run correct -- title ID "TITLE"                    its headline',
    'npm run correct -- outlet ID "OUTLET"                  who published it; none for no one',
    'npm run correct -- hide ID:START-END                   a passage that is never shown or used in an answer',
    'npm run correct -- furniture ID:START-END [--everywhere]   a line that is not part of the article; everywhere: in every article of its outlet',
    'npm run correct -- same ID "NAME" ID "NAME"            people who are the same person, each as that article names them',
    'npm run correct -- apart "NAME" ID ID                  the person of that name in these articles is not the one elsewhere',
    'npm run correct -- undo NUMBER                         takes a correction back',
    'With --corpus FOLDER where CORPUS is not set, or --server ID for the articles of one server in the store, and',
    '--note "WHY" for those who read the list.',
  ],
  notUnderstood: (typed: readonly string[]): string =>
    `This cannot be understood: ${typed.map(shown).join(' ')}. It is written like this, with an ID that is ten characters long:`,
  noFolder:
    'Name the folder of the articles (CORPUS in .env, or --corpus FOLDER) or their store (STORE). The articles that come with the project stay as they are.',
  mend: 'corrections.json cannot be used as it is. Fix it first; nothing was written.',
  refused: 'Nothing was written.',
  noSuchNumber: (number: string): string => `There is no correction ${number}.`,
  notOwn:
    'Other servers are answered from this article too, so only the person who runs the bot can correct it. Nothing was written.',
  listChanged: 'The list of corrections has changed in the meantime. Look at it again; nothing was written.',
  noSuchArticle: (id: string): string => `There is no article ${id}.`,
  none: 'Nothing has been corrected here.',
  written: (number: number): string =>
    `Correction ${number} is saved. It takes effect from the next start (in a store: at once); npm run correct -- undo ${number} takes it back.`,
  undone: (number: number): string =>
    `Correction ${number} is taken back, from the next start (in a store: at once). Those after it have moved up by one.`,
  notWritten: (path: string, code: string): string =>
    `${path} cannot be written (${code}). Nothing was changed.`,
  paragraphs: 'Paragraphs:',
  quotations: 'Quotations:',
  people: 'People:',
  nobody: 'nobody',
  unsure: '(not certain)',
} as const);
