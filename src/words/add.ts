import { say, type Says } from '../words.ts';
import { reasonOf } from './import.ts';
import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

/** What `/add` says. */
export const addWords = inLocale('addWords', {
  description: 'Add a file to the articles of this server: you see what is in it first',
  option: 'A text, page, PDF, document, mail or feed, or a zip of these; 5 MB at most',
  button: 'Add to the articles',
  notAllowed: say`Only members who may manage the server add articles here, and those with a role that its admins or my owner have chosen.`,
  tooLarge: say`The file is larger than 5 MB. The person who runs me can import it.`,
  notFromDiscord: say`I take files only from Discord.`,
  unreachable: say`I could not fetch the file from Discord. Please attach it again.`,
  changed: say`The file is not the one that you were shown. Please attach it again.`,
  locked: say`Articles are being saved at the moment. Press the button again in a moment.`,
  notWritten: say`The articles cannot be saved at the moment. The person who runs me can find out why with npm run doctor.`,
  folderNotWritten: say`The file cannot be written into the folder of the articles. The person who runs me can find out why: its permissions, or a disk that is full.`,
  gone: say`This preview has expired. Please attach the file again.`,
  refused: (why: string): Says => [{ own: `Nothing can be added: the file ${reasonOf(why)}.` }],
  refusedToo: (why: string, n: number): Says => [
    { own: `${count(n, 'part')} cannot be added, because it ${reasonOf(why)}.` },
  ],
  head: (articles: number): Says => [
    { own: `${count(articles, 'article')} in this file. Nothing is added yet.` },
  ],
  counts: (paragraphs: number, aside: number): Says => [
    {
      own: `${count(paragraphs, 'paragraph')}; set aside and never quoted: ${aside === 0 ? 'nothing' : count(aside, 'line')}.`,
    },
  ],
  rest: (n: number): Says => [{ own: `… and ${count(n, 'more article')}.` }],
  /** Where the file is, at the end of a preview. */
  file: (address: string): Says => say`File: ${address}`,
  added: (n: number): Says => [{ own: `Added: ${count(n, 'article')}. You can ask about them in a moment.` }],
  there: say`These articles are here already. Nothing was changed.`,
} as const);
