import { say, type Piece, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';
import { count } from './counted.ts';

/** What stands on the buttons under an answer, and what is said when they are pressed. */
export const pressWords = inLocale('pressWords', {
  around: 'Read around',
  wider: 'Wider',
  /** Where it was published. */
  openAt: 'Open at the passage',
  cite: 'Cite',
  copy: 'Copy',
  further: 'Ask further',
  text: 'All as text',
  remove: 'Remove',
  share: 'Share in this channel',
  report: 'Report a mistake',
  near: (n: number): string => `Closest passages, not an answer (${n})`,
  more: 'More…',
  choose: 'Read around, cite or copy one of these…',
  passage: (first: number, last: number): Says => [
    { own: first === last ? `Number ${first}` : `Numbers ${first}–${last}` },
  ],
  which: 'Choose one of them…',
  /** Who is meant of several of one name. */
  office: (office: Piece | null, stretches: number): Says => [
    ...(office ? say`${office} · ` : []),
    { own: stretches > 0 ? count(stretches, 'quotation') : 'not quoted word for word' },
  ],

  copyInFile: say`These words are in the file.`,
  allInFile: (passages: number): Says => [
    { own: `The file has every passage of this answer and where it stands, ${passages} in all.` },
  ],
  fileCut: (shown: number, of: number): Says => [{ own: `The first ${shown} of ${of}.` }],

  shared: say`Shared in this channel.`,
  sharedBy: (name: string): Says => say`Shared by ${name}`,
  notHere: say`I share answers only in the channels of servers that my owner has listed. Ask there to show others this one.`,
  mayNotShare: say`You may not write messages in this channel, so nothing was shared.`,
  cannotShare: say`I may not write messages in this channel. Ask somebody who manages the server to let me.`,
  notYours: say`Only the person who asked, or somebody who can manage messages here, can remove this.`,
  again: say`This button no longer works. Please ask again.`,

  furtherTitle: 'Ask further',
  question: 'Your question',
  questionHint: 'What did Lavrov say? / and Lavrov? / when?',
  whole: 'A new question, or one that follows on from the answer above.',
  seenBy: 'Who sees the answer',
  everybody: 'Everybody in this channel',
  onlyMe: 'Only me',

  reportTitle: 'Report a mistake',
  wrong: 'What is wrong',
  kinds: {
    speaker: 'The wrong speaker',
    words: 'Not the words of the article',
    date: 'The wrong date',
    furniture: 'Not part of the article',
    other: 'Something else',
  },
  note: 'In your words (may be left empty)',
  noteKept: 'Kept for the keeper of the articles, without your name.',
  reported: say`Thank you. It is kept for the keeper of the articles, without your name.`,
  notReported: say`It could not be saved. Please tell the keeper of the articles.`,
  reportsOption: 'True: the mistakes that members reported, for those whom the admins allow to see them',
  mayNotSee: say`Only those who may manage the server, and those its admins allow, can see what was reported.`,
  reports: (n: number): Says => [
    { own: n === 0 ? 'Nothing has been reported.' : `Reported as mistakes: ${n}, newest first.` },
  ],
  oneReport: (day: string, kind: string, place: string): Says => [{ own: `${day} · ${kind} · ${place}` }],
  moreReports: (n: number): Says => [{ own: `${n} more in the file.` }],
} as const);
