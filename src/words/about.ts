import { say, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What was measured, as docs/figures.md has it, and the command that measures it again. */
export const FIGURES = inLocale('FIGURES', [
  {
    what: 'Speakers shown as certain, of 200 quotations from a newsroom’s archive: 2 wrong',
    figure: 'the same 2 wrong',
    script: 'sample',
  },
  {
    what: 'Days stated, on articles that the rules were not made on: 0 of 31 wrong',
    figure: '0 of 31',
    script: 'eval:when',
  },
  {
    what: 'Questions answered although the articles do not answer them: 2 of 329 unrelated ones, 3 of 21 near misses',
    figure: '3 of 21',
    script: 'eval:search',
  },
  {
    what: 'Altered quotations called word for word, of 10,000 alterations: none',
    figure: 'none altered, merged or dishonestly cut is called word for word',
    script: 'bench:check',
  },
] as const);

/** What `/about` says. */
export const aboutWords = inLocale('aboutWords', {
  description: 'What this bot promises, its versions, and how often it is wrong',
  promise: say`I answer from your team’s own articles, in their words, and say where each passage comes from`,
  verbatim: say`Every word that I show as a source’s is the article’s own, compared with it before it is sent. Whatever I say myself is a fixed sentence; nothing is written by a language model.`,
  silence: say`When the articles do not say, I tell you so.`,
  versions: (version: string, articles: number, mark: string): Says => [
    {
      own: `Verbatim ${version}. ${articles} ${articles === 1 ? 'article' : 'articles'}, state ${mark}: the same question over the same state always gets the same answer.`,
    },
  ],
  measured: say`How often I am wrong, as measured:`,
  figure: ({ what, script }: (typeof FIGURES)[number]): Says => [{ own: `${what} (npm run ${script}).` }],
  careful: say`Read the passage before you print it.`,
} as const);

/** What `/privacy` says. */
export const privacyWords = inLocale('privacyWords', {
  description: 'What is kept of your questions, for how long, and by whom',
  lines: [
    say`What is kept of your questions, for how long, and by whom`,
    say`Your questions are not written down. They are in the memory of the machine that runs me while they are answered, and gone when it is stopped.`,
    say`My answers stay in Discord, with what was asked at the end, until somebody deletes them. Discord keeps them on its own terms; I do not keep them.`,
    say`Check quotations reads the one message that you choose. Where its answer has several pages, they are kept in memory for an hour, for you alone.`,
    say`Also in memory: how often you asked within the last minute; and for five minutes whether you are a member of a listed server, if you ask in direct messages or through your own installation.`,
    say`On disk: the articles, and files that are added with /add, without who added them; what the admins of a server chose in /verbatim settings, until /verbatim forget; and what members report as mistakes, without their names.`,
    say`The log names errors, and the servers that I am added to.`,
    say`All of it stays on the machine of the person who runs me, and is sent to nobody else. The file PRIVACY.md beside the program has the details.`,
  ],
} as const);
