import { say, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is wrong with an engine for search that articles are kept in, for whoever runs the bot. */
export const engineInWords = inLocale('engineInWords', {
  away: 'The search engine does not answer. Nothing is answered until it does.',
  red: 'The search engine cannot reach all articles just now. Nothing is answered until it can.',
  'read-only':
    'The search engine accepts nothing new: its disk is nearly full, or writing is not allowed. It still answers from what it holds.',
  credentials: 'The search engine refuses this user. See OPENSEARCH_USER and OPENSEARCH_PASSWORD.',
  version: 'That is not an OpenSearch of a version that Verbatim knows: 2.4 or later, or 3.',
  none: 'The search engine holds no articles that this version of Verbatim has imported. npm run import:engine imports them.',
  writing:
    'Somebody else is importing into the search engine. Nothing was changed; try again when they are done.',
  busy: 'The search engine has too much to do. Try again in a while.',
  refused: 'The search engine did not do what was asked of it.',
});

/** What somebody is told whose question could not be answered for it; the log has the same id. */
export const engineAway = inLocale(
  'engineAway',
  (id: string): Says =>
    say`The articles cannot be reached just now, so no answer was sent. Ask again in a while. The log has it as ${{ own: id }}.`,
);

/** What cannot be done where the articles are. */
export const keptElsewhere = inLocale(
  'keptElsewhere',
  'These articles are in a search engine, and nothing is added to them or corrected here: add or correct them where they are imported from, then npm run import:engine.',
);
