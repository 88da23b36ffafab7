import { say } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said as long as there is no article to answer from. */
export const withoutArticlesWords = inLocale('withoutArticlesWords', {
  answer: [
    say`There are no articles to answer from yet.`,
    say`The keeper of the articles can see why on the keeper’s desk, or with npm run doctor.`,
  ],
  greeting: [
    'Verbatim: there are no articles to answer from yet.',
    'What is wrong is told above. Once it is put right, ask: there is no need to start again. `exit` or Ctrl-D ends.',
  ],
  room: 'There are no articles to answer from yet.',
  roomDesk: 'The keeper’s desk says what is wrong.',
  desk: 'There are no articles to answer from yet. What is wrong stands below.',
  how: 'Put texts (.txt or .md) into the folder of the articles, bring files of other forms into a store (npm run import), or fix the file that is named below. Then load this page again: nothing need be started anew.',
} as const);
