import type { Values } from './values.ts';

/*
 * How much each value tells that the passage answers: logistic regressions over the values of 6,078 questions of SQuAD 2.0
 * (development half; answers, and near misses written against the same paragraphs), 785 of SelQA, the 329 questions from
 * outside and the 94 paraphrases in bench/data, and those of SelQA and from outside without their question words for what
 * is only named. SQuAD counts once, SelQA 1.5 times, ours three times. Chosen among values so that they hold when whole
 * articles are left out of the fit. `npm run eval:search` shows what comes of them.
 */
export type Weights = Readonly<Partial<Record<keyof Values, number>>>;

/** The sentence has every word of the question, and denies what it denies. */
export const WHOLE: Weights = {
  always: -3.63,
  words: 1.45,
  met: 0.1,
  missingSmall: -1.33,
  contradicted: -0.35,
  asksDenied: -1.49,
  aheadOfPast: -1.04,
  nothingBeside: -0.64,
  dated: 0.76,
  uncounted: -0.92,
  kindMissing: -0.96,
  asksWho: -0.2,
  asksSubject: -0.2,
  asksLast: -0.89,
  run: 1.35,
  meaning: 0.71,
};

/** The sentence lacks a word of the question, or only one of them denies. */
export const PART: Weights = {
  always: -5.33,
  words: 1.58,
  missingNames: -0.6,
  missingNumbers: -0.35,
  contradicted: -0.4,
  denied: -0.92,
  asksDenied: -1.53,
  nothingBeside: -0.36,
  uncounted: -0.44,
  lead: 1.8,
  meaning: 0.76,
  paragraphSaid: 0.97,
  namesMissing: -2.35,
};

/** Something is named ("shield cancelled") and nothing asked. */
export const TOPIC: Weights = {
  always: -2.33,
  met: 0.33,
  missing: -0.51,
  missingNames: -0.25,
  ahead: -1.28,
  lead: 4.13,
  score: 0.88,
  meaning: 3.06,
  near: -3.73,
  paragraphSaid: 2.44,
  namesMissing: -5.11,
};
