import type { Problem } from '../corpus/problem.ts';
import { problemInWords } from './problem.ts';
import { shown } from './shown.ts';
import { inLocale } from './in-locale.ts';

/** How to use it, for somebody who wrote something that cannot be understood. */
export const importUsage = inLocale(
  'importUsage',
  `Usage: npm run import -- PATH… (--server ID | --all) [--dry-run] [--list]
PATH is a file or a folder, with all that is in it, or an https address of a host that FETCH_HOSTS lists. ID is the id of the server whose members may ask about the articles
(15 to 20 digits); --all gives them to every server. --dry-run shows what would be imported, and imports nothing.
--list prints the name of each file once it is safely in. Without a PATH, what was interrupted goes on.`,
);

export const sayForWhom = inLocale('sayForWhom', 'Say for whom: --server ID, or --all for every server.');
export const bothNamed = inLocale('bothNamed', '--server and --all are both given: name one of them.');
export const nothingNamed = inLocale('nothingNamed', 'No file or folder is named.');

export const noPath = inLocale(
  'noPath',
  (path: string): string => `${shown(path)}: there is no such file or folder.`,
);
/** What is wrong with the sources.json of a folder. */
export const remarkInWords = inLocale(
  'remarkInWords',
  (folder: string, problem: Problem): string => `${shown(folder)}: ${problemInWords(problem)}`,
);

export const nothingOpen = inLocale('nothingOpen', 'No import was interrupted: name a file or a folder.');
export const goesOn = inLocale(
  'goesOn',
  (paths: readonly string[], done: number, files: number): string =>
    `Going on with ${paths.map(shown).join(', ')}: ${done} of ${files} files were done.`,
);

/** A store that nobody is answered from: it would be sought for long. */
export const answersElsewhere = inLocale(
  'answersElsewhere',
  (folder: string): string =>
    `CORPUS names the folder ${shown(folder)}, and the bot answers from that, not from the store. Leave CORPUS= empty in .env, and start the bot again, for what is imported here to count.`,
);

const REASONS: Readonly<Record<string, string>> = {
  'unknown form': 'is of a kind that cannot be read',
  empty: 'is empty',
  'no words': 'contains no text',
  scan: 'is a picture of a page, without text; a program that reads text from pictures (OCR) can turn it into text',
  locked: 'is protected by a password',
  malformed: 'is broken',
  unparted:
    'cannot be told surely from the other documents of its file. Download it again by itself, or all as plain text with their full heads',
  'too large': 'is too large',
  'too deep': 'is inside too many archives',
  outside: 'has a name that leads out of its archive',
  picture: 'is a picture',
  'sound or film': 'is sound or film',
  'too slow': 'takes too long to read',
  'too hungry': 'takes too much memory to read; split it into smaller ones',
  unreadable: 'cannot be read',
  'link outside': 'is a link that leads out of the folder, or nowhere',
  'not a file': 'is not a file',
  corrections:
    'corrects what is read from a folder, not from a store: what it hides is not hidden. Make the correction again with npm run correct',
  'odd address': 'has an address that cannot be used',
  'not https': 'has an address that is not https',
  'host not listed': 'is at a host that FETCH_HOSTS in .env does not list',
  'private address': 'is at a host that is not on the open internet',
  unreachable: 'cannot be fetched',
  'slow host': 'takes too long to fetch',
  'odd form':
    'is neither .txt nor .md, and these articles are in a folder, which holds nothing else. A store holds other kinds (npm run import)',
  'several documents':
    'holds several documents, and these articles are in a folder, where a file is one. A store tells them apart (npm run import)',
  'odd encoding': 'is not UTF-8 throughout; save it as UTF-8',
  'odd name': 'has a name that is not UTF-8; rename it',
};

/** Why something was not imported: what it is or does. */
export const reasonOf = inLocale('reasonOf', (why: string): string => REASONS[why] ?? why);

/** What goes with a reason: a size is told as people tell sizes. */
const detailOf = (why: string, detail: string): string =>
  why === 'too large' && /^\d+$/.test(detail) ? `${(Number(detail) / 1e6).toFixed(1)} MB` : detail;

/** A file, or a part of one, that gives no article. */
export const refusedInWords = inLocale(
  'refusedInWords',
  (file: string, where: string, why: string, detail = ''): string =>
    `${shown(file)}${where && `, ${shown(where)}`}: it ${reasonOf(why)}${detail && ` (${shown(detailOf(why, detail)).slice(0, 200)})`}.`,
);

export const moreRefused = inLocale(
  'moreRefused',
  (n: number, why: string): string => `… and ${n} more: it ${reasonOf(why)}.`,
);
export const refusedCount = inLocale('refusedCount', (n: number): string => {
  if (n === 0) return 'Nothing was refused.';
  return n === 1 ? 'Refused: 1 file or part of one.' : `Refused: ${n} files or parts of one.`;
});
export const byReason = inLocale(
  'byReason',
  (n: number, why: string): string => `  ${n}: it ${reasonOf(why)}`,
);

const articles = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;

/** How much of an import is on the disk. */
export const progressInWords = inLocale(
  'progressInWords',
  (done: number, files: number): string => `${done} of ${files} files`,
);

/** What an import came to, a line each. */
export const tallyInWords = inLocale(
  'tallyInWords',
  (tally: {
    readonly files: number;
    readonly unchanged: number;
    readonly added: number;
    readonly changed: number;
    readonly gone: number;
  }): string[] => [
    `Files: ${tally.files}, of which ${tally.unchanged} are as they were.`,
    `New: ${articles(tally.added)}. Changed: ${tally.changed}.${tally.gone > 0 ? ` No longer in their files: ${tally.gone}.` : ''}`,
  ],
);

export const interrupted = inLocale(
  'interrupted',
  'Interrupted. What is counted above is in; the same command goes on from there.',
);
