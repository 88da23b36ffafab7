import { inLocale } from './in-locale.ts';

/** How to start it, for somebody who wrote something that cannot be understood. */
export const usage = inLocale(
  'usage',
  `Usage: npm start -- [--corpus FOLDER | --server ID] [--json] [--explain] ["/command …" or a question]
Without a question the room opens: Discord when DISCORD_TOKEN is set, else this terminal. --server ID asks as a member of that server.`,
);

export const notAServer = inLocale('notAServer', '--server must be the id of a server, 15 to 20 digits.');

/** `--explain` is for whoever sits before the terminal. */
export const explainAlone = inLocale(
  'explainAlone',
  '--explain explains one answer or a terminal’s: give a question with it, or start without DISCORD_TOKEN.',
);

/** Below a screen of an answer that goes on. */
export const more = inLocale('more', '-- more: Enter shows it, q and Enter ends it -- ');

/** While the articles are read, before a prompt. */
export const readingArticles = inLocale('readingArticles', 'Reading the articles…');

/** Said once to somebody before a prompt. */
export const greeting = inLocale('greeting', (articles: number): string[] => [
  `Verbatim: quoted passages from ${articles} ${articles === 1 ? 'article' : 'articles'}, never generated text.`,
  'Ask something: a command such as /people, or a question. /help lists the commands. Tab completes; `exit` or Ctrl-D ends.',
]);
