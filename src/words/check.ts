import type { Unsaid } from '../text/reading.ts';
import { marked, say, type Piece, type Says } from '../words.ts';
import { unsaidWords } from './unsaid.ts';
import { inLocale } from './in-locale.ts';

const strong = (piece: Piece): Piece => ('own' in piece ? piece : { ...piece, strong: true });

/** The side of an asker's field, in bold. */
const typed = (field: string): Piece => ({ field, strong: true });

/** What a difference does to the sense, before the words that differ. */
const TURN: Readonly<Record<string, string>> = {
  negation: 'Negation: ',
  condition: 'Condition: ',
  question: 'Question: ',
  number: 'Number: ',
  name: 'Name: ',
  modality: 'Can, must or will: ',
  tense: 'Tense: ',
  hearsay: 'Who says or thinks so: ',
  degree: 'How much: ',
  irony: 'Marks around a word: ',
  jest: 'How it was meant: ',
  spelling: 'Spelling: ',
  contraction: 'Contraction: ',
  capital: 'Capitals: ',
  signs: 'Signs: ',
  wording: '',
};

/** The verdicts in a list of what was found in a message. */
const VERDICT: Readonly<Record<string, string>> = {
  verbatim: 'Word for word',
  partial: 'Part of a longer quotation',
  altered: 'Altered',
  other_speaker: 'Said by somebody else',
  not_attributed: 'In the articles, but nobody is quoted saying it',
  absent: 'Not in these articles',
};

const turn = (of: string): Piece => ({ own: TURN[of] ?? '' });

/** The same, and the side of the asker. */
const yoursOf = (of: string): Piece => ({ own: TURN[of] ? `${TURN[of]}yours` : 'Yours' });

/** What a check says itself. `turn` is what a difference turns: a key of the list above. */
export const checkWords = inLocale('checkWords', {
  verbatim: say`Word for word.`,
  verbatimTurned: say`Word for word, but its sense turns on what comes just before or after.`,
  partial: say`Part of a longer quotation, word for word.`,
  partialTurned: say`Part of a longer quotation, but its sense turns on what is left out.`,
  partialJoined: say`Parts of one quotation, each word for word, but not together in the article.`,
  partialBracketed: say`Part of a longer quotation, word for word except for the words in brackets.`,
  /** How much is altered: the one difference, all of them of one slight kind, or the worst and how many more. */
  altered: (worst: Says, more: number): Says => [
    { own: 'Altered: ' },
    ...worst,
    ...(more > 0 ? [{ own: `, and ${more} more ${more === 1 ? 'difference' : 'differences'}` }] : []),
  ],
  isAdded: (yours: string): Says => say`“${yours}” is added`,
  isMissing: (source: Piece): Says => say`“${source}” is missing`,
  isFor: (yours: string, source: Piece): Says => say`“${yours}” instead of “${source}”`,
  hasMoved: (yours: string): Says => say`“${yours}” has moved`,
  onlySpelling: say`in spelling only`,
  onlyContraction: say`in contractions only`,
  onlySigns: say`in punctuation only`,
  oneComma: say`one comma`,
  onlyCapitals: say`in capitals only`,
  inManyWords: say`in many words`,
  nearest: say`The nearest words in these articles are below.`,
  onlyReported: say`Altered, and not quoted in these articles, only reported. A reporter’s nearest words are below.`,
  notFrom: (asked: string, name: Piece | null): Says =>
    name
      ? say`The nearest words are from ${strong(name)}, not from ${typed(asked)}.`
      : say`The nearest words are not from ${typed(asked)}.`,
  merged: say`Altered: put together from two quotations.`,
  otherSpeaker: (asked: string, name: Piece | null): Says =>
    name
      ? say`Word for word, but not from ${typed(asked)}: ${strong(name)} is quoted with these words.`
      : say`Word for word, but not from ${typed(asked)}.`,
  notAttributed: say`In the articles, but nobody is quoted saying it: the words are the reporter’s, or a scare quote.`,
  partlyMarked: say`In the articles, but only part of it is in quotation marks there: the rest is the reporter’s.`,
  unread: (perhaps: Piece | null): Says =>
    perhaps
      ? say`The speaker could not be read from the article with certainty: perhaps ${strong(perhaps)}.`
      : say`The speaker could not be read from the article.`,
  perhaps: (asked: string, name: Piece | null): Says =>
    name
      ? say`The article names ${strong(name)}; whether that is ${typed(asked)} is not certain.`
      : say`It is not certain that ${typed(asked)} says it.`,
  both: (first: Says, second: Says): Says => say`${first} ${second}`,
  unsaid: (how: Unsaid, name: Piece | null): Says =>
    say`${unsaidWords.label(how, name)} The sense turns on the words around it.`,
  headline: say`In the articles, but nobody is quoted saying it: the words are a headline.`,
  absent: say`Not in these articles. That does not mean that it was never said.`,
  closest: say`Closest passages, not the quotation:`,
  searched: (quotations: number, articles: number): Says => [
    { own: `Searched: every word of ${articles === 1 ? 'one article' : `${articles} articles`}, ` },
    { own: quotations === 1 ? 'one quotation among them.' : `${quotations} quotations among them.` },
  ],
  folded: say`Not counted as a difference: the kind of quotation marks, dashes and spaces, the case of the first letter, a final comma or full stop, a footnote mark.`,

  before: (of: string, words: Piece): Says => say`${turn(of)}${marked(words)} comes just before.`,
  after: (of: string, words: Piece): Says => say`${turn(of)}${marked(words)} comes just after.`,
  ironyAround: say`Marks around a word: the article has the words in marks of their own.`,
  interrupted: (words: Piece): Says => say`The article breaks off between these words: ${words}`,
  leftOut: (words: Piece): Says => say`Your ellipsis leaves out: ${words}`,
  leftOutTurn: (of: string, words: Piece): Says => say`${turn(of)}your ellipsis leaves out ${marked(words)}.`,
  joins: say`Your ellipsis joins clauses or sentences that are not together in the article.`,
  leftOutMuch: (count: number): Says => [{ own: `Your ellipsis leaves out ${count} words.` }],
  bracketed: (yours: string): Says => say`In brackets, and not in the article: ${yours}`,
  bracketFor: (yours: string, words: Piece): Says =>
    say`${yours} replaces ${marked(words)}; whether it means the same is not checked.`,

  added: (of: string, yours: string): Says => say`${yoursOf(of)} adds ${marked(yours)}.`,
  dropped: (of: string, source: Piece): Says => say`${yoursOf(of)} leaves out ${marked(source)}.`,
  changed: (of: string, yours: string, source: Piece): Says =>
    say`${yoursOf(of)} has ${marked(yours)}; the article has ${marked(source)}.`,
  moved: (of: string, yours: string): Says =>
    say`${TURN[of] ? turn(of) : { own: 'Moved: ' }}${marked(yours)} is elsewhere in the quotation.`,
  near: (around: Piece): Says => say`It is near: ${around}`,
  more: (differences: number): Says => [
    { own: differences === 1 ? 'One more difference.' : `${differences} more differences.` },
  ],
  inMessage: (quotations: number): Says => [
    {
      own: quotations === 1 ? 'One quotation in this message.' : `${quotations} quotations in this message.`,
    },
  ],
  several: (quotations: number, worst: number, first: Says): Says => [
    { own: `${quotations} quotations, each checked separately. Number ${worst}: ` },
    ...first,
  ],
  ofNumber: (number: number): Says => [{ own: `On number ${number}.` }],
  noneInMessage: say`No quotation in this message: nothing is in quotation marks.`,
  numbered: (verdict: string, numbers: readonly number[]): Says => [
    // "Word for word: 2" would be read as how many there are.
    {
      own: `${VERDICT[verdict] ?? verdict}: ${numbers.length === 1 ? 'number' : 'numbers'} ${numbers.join(', ')}`,
    },
  ],
  which: (number: number, yours: string): Says => say`${{ own: String(number) }}. ${typed(yours)}`,
  tooMuch: say`Too much to show here: /check shows it on its own.`,
  page: (page: number, of: number): Says => [{ own: `Page ${page} of ${of}` }],
  nextPage: say`The rest is on the next page.`,
  next: (page: number, of: number): string =>
    page < of ? `Next: ${page + 1} of ${of}` : `First: 1 of ${of}`,
  gone: say`These pages are no longer kept: they hold words of the message, so they go after an hour, and whenever I am started again. To see them, press and hold that message (right-click it on a computer), then Apps, then the same command as before.`,
  otherwise: say`Here it is quoted in other words.`,
  fromOther: (yours: string): Says => say`${marked(yours)} comes from another quotation, shown next.`,
  elsewhere: say`The other part of yours comes from here.`,
} as const);
