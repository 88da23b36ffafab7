import { FIRST_VERB, OPENING } from '../search/question-words.ts';

/** How it asks for a day by its name. */
export const WHICH_DAY = '(?:what|which) (?:day|date|month|year)';

/** How a question of time begins. */
const WHEN = new RegExp(
  String.raw`^${OPENING}(?:when|(?:on |in )?${WHICH_DAY}|since when|how long ago)\b`,
  'i',
);

/** Whether a question asks for a day. */
export const asksWhen = (question: string): boolean => WHEN.test(question);

/** What a question has besides what it is about: the verb it puts first, and the marks at its end. */
const FRAME = new RegExp(String.raw`^\s*(?:${FIRST_VERB})\b|[\s?!.]{1,20}$`, 'giu');

const VERB_FIRST = new RegExp(String.raw`^\s*(?:${FIRST_VERB})\s`, 'i');

/** What is asked of a command that says "when" itself: "were the elections held" is the question without that word. */
export const asQuestion = (event: string): string =>
  VERB_FIRST.test(event) ? `When ${event.trim()}` : event;

/** Verbs that say of an event only that it was; passages seldom have them. */
const TOOK_PLACE = /\s(?:take|taking|took|taken) place$|\s(?:happen(?:ed|ing)?|occur(?:red|ring)?|held)$/iu;

/** Whether a question asks when something took place, by a verb that says no more than that. */
export const asksWhenHeld = (question: string): boolean =>
  asksWhen(question) && TOOK_PLACE.test(question.replaceAll(FRAME, ''));

/**
 * What a question of time is about, as a topic: "what year" and the like stand in no passage that answers it, and whether
 * a passage gives the day is not for the search to say. The question itself where nothing else is left of it.
 */
export const eventIn = (question: string): string =>
  question.trim().replace(WHEN, '').replaceAll(FRAME, '').replace(TOOK_PLACE, '').trim() || question;
