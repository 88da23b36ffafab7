import { inLocale } from './in-locale.ts';
import { say, type Says } from './say.ts';

const PERIOD = 'a day, a month or a year: 2009-09-19, 2009-09, 2009';

/** What is said of each command, as Discord lists it: at most 100 characters. Their names are the same in every locale. */
export const commandWords = inLocale('commandWords', {
  articles: 'The articles you can ask about, newest first, each with the id that opens it',
  ask: 'The sentences of the articles that bear on a question',
  check: 'Whether a quotation is in the articles, word for word, and who said it',
  corpus: 'How many articles there are, from which outlets and years, and what is wrong with them',
  help: 'What can be asked here',
  people: 'Who is quoted in the articles, and how often',
  quote: 'What somebody said, word for word, with who reported it, when and where',
  timeline: 'What was said and what happened, in date order, each with its passage and why',
  when: 'The day the articles support for an event, and why, or that they give none',
} as const);

/** The lines of `/help`, by command, in the order shown. */
export const listedInHelp = inLocale('listedInHelp', {
  quote: say`/quote speaker [about] — what somebody said, word for word`,
  when: say`/when event — the day the articles support, and why, or that they give none`,
  timeline: say`/timeline about — what was said and what happened, in date order`,
  check: say`/check quotation [speaker] — whether it was said, word for word`,
  ask: say`/ask question — the sentences that bear on it`,
  people: say`/people [name] — who is quoted here, or why articles are taken to be about one person`,
  articles: say`/articles [outlet] [before] [after] — the articles themselves, newest first`,
  corpus: say`/corpus — how many there are, from which outlets and years, and what is wrong with them`,
  about: say`/about — what I promise, and how often I am wrong`,
  privacy: say`/privacy — what is kept of your questions`,
} as const);

/** What stands in the menu of a message: at most 32 characters. */
export const menuWords = inLocale('menuWords', {
  check: 'Check quotations',
  evidence: 'Find evidence',
} as const);

/** What `/help` says before those lines and after them. */
export const helpWords = inLocale('helpWords', {
  begins: say`Answers from your own articles: quoted passages with their sources, never generated text.`,
  inMenu: [
    { own: `In the menu of a message, under Apps: ${menuWords.check} and ${menuWords.evidence}.` },
  ] as Says,
  ends: say`Or mention me with a question. What the articles do not say, I do not say.`,
} as const);

/** What is said of each thing that can be filled in: at most 100 characters. */
export const optionWords = inLocale('optionWords', {
  question: 'A question in plain words',
  quotation: 'The words, with or without their marks, as you have them',
  saidBy: 'Who is said to have said it: a surname or a full name',
  name: 'Why the articles that name somebody are taken to be about one person, or about two',
  speaker: 'Whose words: a surname or a full name',
  saidAbout: 'Only what they said about this, best first',
  reported: 'Also what is reported of their words without marks, counted apart',
  unsaid: 'Also what the articles say they did not say, labelled, never counted',
  about: 'A person, or a subject in a few words: Putin',
  event: 'What happened, in a few words: shield cancelled',
  outlet: 'Only articles of this outlet',
  before: `Only articles published before ${PERIOD}`,
  after: `Only articles published after ${PERIOD}`,
  sort: 'The order of the passages: best, newest or oldest',
  closest: 'Where nothing answers, also the passages that come closest, which are not an answer',
} as const);
