import type { Kind } from '../answers/keeper/kept.ts';
import type { CorrectionKind } from '../corpus/corrections/correction.ts';
import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

/** What the keeper's desk says itself. */
export const deskWords = inLocale('deskWords', {
  title: 'The keeper’s desk',
  titleOf: (page: string): string => `${page} · The keeper’s desk`,
  skip: 'Skip to the page',
  pages: 'Pages of the desk',
  overview: 'Overview',
  articles: 'Articles',
  people: 'People',
  timeline: 'Timeline',
  corrections: 'Corrections',
  add: 'Add articles',
  room: 'The room',
  leave: 'Sign out',

  signIn: 'Sign in to the desk of your server',
  signInNote:
    'The link that brought you here works once. You are signed in for an hour, in this browser alone.',
  signInButton: 'Sign in',
  noDesk:
    'There is no desk here without signing in. Use /verbatim desk in your server for a link: each works once, and expires after ten minutes.',
  noLongerManages:
    'You may no longer manage this server at Discord, so you are signed out. Nothing was changed.',
  unsureWho:
    'Discord did not say whether you still manage this server. Nothing was changed: try again in a moment.',
  noToken:
    'This form was not made for you, or is too old. Nothing was changed. Go back and load the page again.',
  notFilled:
    'Something is missing: nothing was written. Fill in what it should say, or tick the box for none.',
  noLonger: 'This file is no longer waiting. Choose it again.',
  gone: 'There is no such article here.',
  reading: (done: number, of: number): string =>
    of === 0
      ? 'The articles are still being read. Load this page again in a moment.'
      : `The articles are still being read: ${done} of ${of}. Load this page again in a moment.`,
  behind: (done: number, of: number): string =>
    `The articles are being read again${of === 0 ? '' : `: ${done} of ${of}`}. What you see here, and every answer, is as it was before. Load this page again in a moment.`,
  behindFailed:
    'The articles cannot be read as they are now, so what you see here, and every answer, is as it was before. npm run doctor says what is wrong.',
  failed: 'The desk could not be opened just now. Load this page again in a moment.',

  seeds:
    'These articles come with the project, and stay as they are: they can be looked at here and not corrected. To correct your own, name their folder (CORPUS) or bring them into a store (npm run import).',
  shared:
    'Several servers are answered from this folder, so only the person who runs the bot can make corrections: npm run correct.',
  noStore:
    'Several servers are answered from this folder, so only the person who runs the bot can add files: by putting them into it.',
  intoFolder: (folder: string): string =>
    `These articles are in a folder (${folder}). Texts (.txt and .md, in UTF-8) are written into it as they are, and no file there is changed; other kinds are for a store (npm run import).`,
  makesStore: (file: string): string =>
    `The first file that is added makes a store for your own articles (${file}). They are answered from then on instead of those that come with the project.`,
  noStoreSeeds: 'There is no store yet to add files to: npm run import makes one.',

  counts: (articles: number, outlets: number): string =>
    `${count(articles, 'article')}${outlets > 0 ? ` from ${count(outlets, 'outlet')}` : ''}.`,
  wrong: 'What is wrong',
  nothingWrong: 'Nothing is known to be wrong.',
  kinds: {
    all: 'All articles',
    undated: 'Articles without a publication date',
    inferred: 'Articles whose day is inferred',
    copies: 'Articles that are copies of each other',
  } satisfies Record<Kind, string>,
  unread: 'Files that are not read',
  moreUnread: (n: number): string => `and ${n} more: npm run import names them all.`,
  moreFiles: (n: number): string => `and ${n} more`,
  problems: 'Problems that were met while reading',
  more: (n: number): string => `${n} more like these are in the log.`,
  reports: 'Reports of mistakes by members',
  noReports: 'Nobody has reported a mistake.',
  corrected: (n: number): string => `${count(n, 'correction')} so far.`,
  seeAll: 'See them all',
  open: 'Open',
  read: 'Read it as it was published',

  find: 'Find',
  findArticle: 'Words of the headline, outlet or file',
  findPerson: 'A name, or part of one',
  which: 'Which',
  found: (n: number, from: number, shown: number): string =>
    n === 0 ? 'None found.' : `${from + 1} to ${from + shown} of ${n}.`,
  inParts: 'It is long: its paragraphs are shown in parts, each with the quotations in it.',
  previous: 'Previous',
  next: 'Next',
  noOutlet: 'no outlet named',

  known: 'What is known of it',
  headline: 'Headline',
  outlet: 'Outlet',
  noOutletBox: 'No outlet',
  day: 'Publication date',
  noDayBox: 'Nobody knows it',
  note: 'Why (for those who read the list; may be empty)',
  write: 'Write it down',
  quotations: 'Quotations',
  noQuotations: 'Nobody is quoted here.',
  paragraphs: 'Paragraphs',
  putRight: 'Correct',
  putRightAt: (what: string): string => `Correct: ${what}`,
  unsure: 'not certain',
  nobody: 'Nobody',
  asideMark: 'set aside',
  hiddenMark: 'Hidden by the keeper of the articles.',
  passage: 'This passage',
  noPassage: 'There are no words at that place.',
  whoSaysIt: 'Who says it?',
  whoNote: 'The names are those of this article.',
  now: 'as it is now',
  hide: 'Hide it',
  hideNote:
    'The sentences that it touches are never shown, found, counted or checked against. Taking the correction back shows them again.',
  furniture: 'It is not part of the article',
  furnitureNote: 'A teaser, a caption, a notice: the article is read again without this line.',
  everywhere: 'The same line in all articles of this outlet too',

  quoted: (stretches: number, articles: number): string =>
    `${count(stretches, 'quotation')} in ${count(articles, 'article')}`,
  namedIn: (n: number): string => `Named in ${count(n, 'article')}`,
  names: (n: number): string => `${n} names joined`,
  doubtfulMark: 'it is not clear who this is',
  nobodyOfThatName: (name: string): string => `Nobody called “${name}” is known here.`,
  goesBy: 'Goes by',
  whereNamed: 'Where the articles name them, and why it is taken for one person',
  first: 'the name that the others were joined to',
  apartHead: 'Not one person after all?',
  apartNote:
    'Tick the articles in which the name stands for somebody else, and give the name as they have it.',
  name: 'Name',
  apartButton: 'Keep apart',
  sameHead: 'The same as somebody else?',
  sameNote: 'Others who may have the same name, and are kept apart:',
  sameOther: 'Name of the other person',
  sameLook: 'Look for them',
  sameButton: 'The same person',
  sameWith: (name: string): string => `The same person as ${name}`,
  theirTimeline: 'Timeline',

  noCorrections: 'Nothing has been corrected yet.',
  howToCorrect:
    'Open an article, and choose Correct beside a quotation or a paragraph. Its headline, outlet and day stand there too.',
  undo: 'Take back',
  undoAt: (number: number): string => `Take back correction ${number}`,
  kind: {
    speaker: 'Speaker',
    hide: 'Hidden',
    furniture: 'Not part of the article',
    date: 'Publication date',
    title: 'Headline',
    outlet: 'Outlet',
    same: 'The same person',
    apart: 'Kept apart',
  } satisfies Record<CorrectionKind, string>,
  unknownKind: 'No correction that is known',
  none: 'none',
  written: (number: number): string => `Correction ${number} is saved.`,
  taken: (number: number): string =>
    `Correction ${number} is taken back. Those after it have moved up by one.`,

  choose: 'Choose files, or drop them here',
  chooseNote:
    'Texts, pages, PDF, documents, mail or feeds, or a zip of these; 5 MB each at most. You see what is in them before anything is added.',
  chooseTexts: 'Texts of 5 MB each at most. You see what is in them before anything is added.',
  look: 'See what is in them',
  waiting: 'Not added yet',
  addAll: 'Add to the articles',
  forget: 'Do not add',
  putAway: 'Put away',
  noFiles: 'No file was chosen, or they are too large together.',
  tooLarge: 'The file is larger than 5 MB. The person who runs the bot can import it.',
  tooMany: (n: number): string =>
    `Only ${count(n, 'file')} can wait at once. Add or drop those that wait first.`,
  /** The page's script fills in the numbers. */
  done: '{done} of {of} files looked into',

  about: 'A person or a subject',
  draw: 'Draw it',
  timelineNote: 'What a person said and did, or what happened on a subject, by day.',
  drawing: (n: number, from: string, to: string): string =>
    from === to ? `${count(n, 'passage')}, all on ${from}.` : `${count(n, 'passage')} from ${from} to ${to}.`,
  hollow: 'Hollow: may rest on a publication date that is inferred.',
  places: {
    happened: 'on the day it tells of',
    told: 'on the day it was told',
    published: 'said or published on that day',
  },
  undated: 'Without a day',
  notAnswered: 'The articles have no timeline of that.',
} as const);
