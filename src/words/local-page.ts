import { inLocale } from './in-locale.ts';

/** What the local pages say themselves. */
export const localPageWords = inLocale('localPageWords', {
  noSuchPage: 'There is no such page here.',
  notForUs: 'This page answers only under its own name.',
  notFromUs: 'This page takes only what is sent from itself.',
  failed: (id: string): string =>
    `Something went wrong here. The person who runs me can find it in the log as ${id}.`,
  cannotOpen: (host: string, port: number, why: string): string =>
    `The page cannot be opened at ${host}:${port} (${why}). PAGE_PORT names another port, PAGE=off does without.`,
  beyond: (host: string): string =>
    `PAGE_HOST is ${host}: anyone who can reach this machine by that name can read every article and ask questions. Leave it out to be reached from this machine alone.`,
} as const);

export const pageAt = inLocale(
  'pageAt',
  (address: string): string => `The same in a browser, as Discord shows it: ${address}`,
);

/** For the person who runs the bot. */
export const readingAt = inLocale(
  'readingAt',
  (address: string): string =>
    `Members read passages in their articles at ${address}, by links that end after a day. Anyone with such a link can read that article.`,
);
