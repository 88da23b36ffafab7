import { QUESTION_WORDS } from '../grammar/conjunctions.ts';
import { oneOf } from '../grammar/one-of.ts';
import { INVERTED } from '../grammar/auxiliaries.ts';
/*
 * Words that show what a question asks for by how it is built, each list as the alternatives of a regular expression: whoever
 * asks about a question's form asks about these, so that a word added serves all.
 */

/** What may open a question and is no part of it. */
export const OPENING = '(?:and |so |but )?';

/** The words for what is not known. */
export const QUESTION_WORD = oneOf(QUESTION_WORDS);

/** Verbs that come first where yes or no is asked, and after the question word else. */
export const FIRST_VERB = oneOf(INVERTED);

/**
 * Nouns after "what" and "which" that only say what kind of thing is asked for: "in what city" is "where", and an answer
 * need not say "city".
 */
export const KIND_NOUN = {
  when: 'years?|dates?|days?|months?|century|decade|time',
  where: 'country|countries|city|cities|town|place|location',
  number: 'number|percentage|percent|amount',
  who: 'person',
  other: 'kind|type|sort|name',
} as const;
