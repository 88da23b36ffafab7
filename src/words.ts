import { count, times } from './words/counted.ts';
import { inLocale } from './words/in-locale.ts';
import { list, say, strong, type Piece, type Says } from './words/say.ts';

export { plain, say, type Piece, type Says } from './words/say.ts';

const these = (articles: number): Piece => ({
  own: articles === 1 ? 'this one article' : `these ${articles} articles`,
});
/** Marks that somebody typed around all of what is spoken about. */
const OWN_MARKS = /^["“]([^"“”]*)["”]$/u;
/** Words that are spoken about stand in marks, once: bold alone is not heard, and lost where it is copied. */
export const marked = inLocale(
  'marked',
  (words: string | Piece): Says =>
    say`“${typeof words === 'string' ? { field: OWN_MARKS.exec(words)?.[1] ?? words } : words}”`,
);

/** What is said of one word that was asked for, or of many. */
const ofWords = (asked: readonly string[], one: string, many: string): Says => [
  ...list(asked.map((word): Says => marked(word))),
  { own: asked.length === 1 ? one : many },
];

/** Every sentence that the bot says itself about what it found. Nothing here is made up at run time but numbers and names. */
export const words = inLocale('words', {
  speaker: (name: Piece, office: Piece | null): Says => [
    { ...name, strong: true },
    ...(office ? say` · ${office}` : []),
  ],
  quotedHead: (name: Piece, office: Piece | null, stretches: number, articles: number): Says => [
    ...words.speaker(name, office),
    { own: ` · ${count(stretches, 'quotation')} in ${count(articles, 'article')}` },
  ],
  reported: (reports: number, articles: number): Says => [
    { own: `Reported, not word for word: ${times(reports)} in ${count(articles, 'article')}` },
  ],
  notQuoted: (name: Piece): Says => say`${{ ...name, strong: true }} is not quoted here, only reported.`,
  onlyReported: (reports: number): Says => [
    { own: `Reported, not word for word: ${times(reports)}. Ask with reported: yes to see that.` },
  ],
  passesOn: (asked: string, passed: number, articles: number): Says =>
    say`${strong(asked)} passes on what others said: ${{ own: `${count(passed, 'quotation')} in ${count(articles, 'article')}` }}.`,
  notYesOrNo: (option: string, given: string): Says =>
    say`${{ own: option }} must be yes or no, not ${marked(given)}.`,
  aboutThat: (about: string): Says => say`About: ${marked(about)}`,
  sameName: (asked: string, names: readonly Says[]): Says =>
    say`Several people here are called ${strong(asked)}: ${list(names)}. Ask with the full name to see just one.`,

  direct: say`Quoted word for word`,
  mixed: say`Partly quoted`,
  partly: say`Partly quoted: only the words in quotation marks are the speaker’s; the rest are the reporter’s.`,
  indirect: say`Reported, not word for word`,
  unclosed: say`The source has no closing mark for this quotation`,
  unopened: say`The source has no opening mark for this quotation`,
  uncertain: say`The speaker is not certain`,
  evidence: (said: Piece): Says => say`“${said}”`,
  pronoun: (mention: Piece, name: Piece): Says => say`${mention} = ${name}`,
  carried: (name: Piece): Says =>
    say`No speaker is given with these words: ${name} is carried over from the previous sentence`,
  described: (mention: Piece, name: Piece): Says => say`${mention} = ${name}, named elsewhere in the article`,
  turn: (mention: Piece): Says => say`A turn in a conversation: ${mention} comes before these words`,
  numbers: ({ first, last }: { readonly first: number; readonly last: number }): Says => [
    { own: first === last ? `${first}` : `${first}–${last}` },
  ],
  /** What is said of one passage, part after part. */
  inOneLine: (parts: readonly Says[]): Says => list(parts, ' · '),
  relayed: (by: Piece): Says => say`As passed on by ${by}`,
  sameIn: say`The same words in:`,
  /** In copies of one article. */
  nearlyIn: say`The same except for spaces, hyphens or a form of address, in:`,
  moreArticles: (n: number): Says => [{ own: `and in ${count(n, 'more article')}.` }],
  fromLonger: (name: Piece): Says => say`From a longer quotation by ${name}.`,
  unnamed: (mention: Piece): Says => say`The article names nobody: ${mention}.`,

  nobodyQuoted: (asked: string, articles: number): Says =>
    say`Nobody called ${strong(asked)} is quoted in ${these(articles)}, and the name does not appear there.`,
  namedNotQuoted: (asked: string, articles: number, occurrences: number): Says =>
    say`Nobody called ${strong(asked)} is quoted in ${these(articles)}; the name occurs ${{ own: times(occurrences) }}.`,
  nearestNames: (names: readonly Piece[]): Says => [
    { own: names.length === 1 ? 'Nearest name quoted here: ' : 'Nearest names quoted here: ' },
    ...list(names.map((name) => [name])),
    { own: '.' },
  ],
  notAbout: (name: Piece, stretches: number, about: string): Says =>
    say`${{ ...name, strong: true }} is quoted here ${{ own: times(stretches) }}, in no sentence that names ${marked(about)}.`,
  nearToThat: (n: number, areQuotations: boolean): Says => {
    const what = { own: `${areQuotations ? 'quotation' : 'passage'}${n === 1 ? '' : 's'}` };
    return n === 1
      ? say`This ${what} comes near it in other words; whether it is about that is for you to judge.`
      : say`These ${what} come near it in other words; whether they are about that is for you to judge.`;
  },
  besideThat: (n: number, areQuotations: boolean): Says => {
    const what = { own: `${areQuotations ? 'quotation' : 'passage'}${n === 1 ? '' : 's'}` };
    return n === 1
      ? say`This ${what} is from an article that speaks of it; whether it is about that is for you to judge.`
      : say`These ${what} are from articles that speak of it; whether they are about that is for you to judge.`;
  },
  quotedHere: (people: readonly { name: Piece; stretches: number }[], more: number): Says => [
    { own: 'Quoted here: ' },
    ...list(people.map((p) => say`${p.name} ${{ own: `(${p.stretches})` }}`)),
    { own: more > 0 ? `, and ${more} more: /people lists them all.` : '.' },
  ],
  nobodyAtAll: say`Nobody is quoted in these articles.`,

  passages: (n: number): Says => [{ own: `${count(n, 'passage')} from the articles:` }],
  openings: (n: number): Says => [
    { own: n === 1 ? 'How the one article begins:' : `How ${n} articles begin, newest first:` },
  ],
  bearing: (n: number): Says =>
    n === 1
      ? say`This passage bears on it; whether it answers the question is for you to judge.`
      : say`These passages bear on it; whether they answer the question is for you to judge.`,
  doNotSay: say`The articles do not say.`,
  notSure: say`No passage here clearly answers that.`,
  closest: say`Closest passages, not an answer:`,
  closestAsked: (n: number): Says => [
    {
      own: `${count(n, 'passage')} come${n === 1 ? 's' : ''} closest, not an answer: ask with closest: yes to see ${n === 1 ? 'it' : 'them'}.`,
    },
  ],
  nowhere: (asked: readonly string[]): Says => ofWords(asked, ' does not occur here.', ' do not occur here.'),
  notInThese: (asked: readonly string[]): Says =>
    ofWords(asked, ' is not in these passages.', ' are not in these passages.'),
  apart: (asked: readonly { text: string; occurrences: number }[], together: boolean): Says => [
    ...list(asked.map((w) => say`${marked(w.text)} occurs in ${{ own: count(w.occurrences, 'sentence') }}`)),
    { own: asked.length > 1 && !together ? ', but never all in the same sentence.' : '.' },
  ],
  byMeaning: (asked: string, found: readonly string[]): Says =>
    say`${marked(asked)} does not occur here; matched with ${list(found.map((word): Says => marked(word)))}.`,
  elsewhere: (asked: string, found: readonly string[]): Says =>
    say`${marked(asked)} is not in these passages; matched with ${list(found.map((word): Says => marked(word)))}.`,
  bySpelling: (asked: string, found: readonly string[]): Says =>
    say`${marked(asked)} does not occur here; read as ${list(found.map((word): Says => marked(word)))}.`,
  searched: (sentences: number, articles: number): Says => [
    { own: `Searched: ${count(sentences, 'sentence')} in ${count(articles, 'article')}.` },
  ],

  peopleHead: (people: number, articles: number): Says => [
    { own: `${count(people, 'speaker')} quoted in ${count(articles, 'article')}:` },
  ],

  emptyQuestion: say`Ask something: a name, an event or a question. /help shows how.`,
  tooLong: (length: number, limit: number): Says => [
    { own: `That question has ${length} characters; I can read ${limit} at most. Please use fewer words.` },
  ],

  cutBefore: say`[…] `,
  cutAfter: say` […]`,
  headTooLong: say`There is more to say about this question than fits here: ask it in fewer words.`,
  tooLongToShow: (length: number, place: string): Says => [
    {
      own: `This passage is ${length} characters long, too long to show in full, and no part of it may be left out: ${place}`,
    },
  ],

  paragraphs: (numbers: readonly number[]): Says => [
    { own: `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}` },
  ],
  /** What of a citation the keeper of the articles has put right, after it. */
  correctedFields: (fields: readonly string[]): Says => [
    { own: ` · ${fields.join(' and ')} corrected by the keeper` },
  ],
  keptSpeaker: say`speaker corrected by the keeper`,
  /** How a publication day is known, after the day itself. */
  basis: {
    manifest: 'as given with the article',
    keeper: 'corrected by the keeper',
    text: 'printed on the page',
    url: 'date from the address',
    path: 'date from the name of the file',
    inferred: 'inferred',
    copyright: 'from the copyright line',
    unknown: 'unknown',
  },
} as const);
