import type { Signs } from './signs.ts';

/*
 * How much each sign tells that the day is that of the event: a logistic regression over the events of the 224 articles of
 * news-train, told in their own words and in others, and its questions of time that look answered and are not; each among all
 * passages that bear on it, among those of one article, one by one, and without those that tell of it, so that little rests on
 * what else is searched.
 */
const ALWAYS = -3.15;
const WEIGHTS: Signs = {
  score: 0.54,
  leads: 1.19,
  like: 1.58,
  liker: 2.27,
  words: 1.34,
  names: 1.13,
  told: 0.32,
  verbless: -0.67,
};

/** How sure it is that the day of a passage is that of the event, 0 to 1. */
export function sureness(signs: Signs): number {
  const sum = (Object.keys(WEIGHTS) as (keyof Signs)[]).reduce(
    (so, sign) => so + WEIGHTS[sign] * signs[sign],
    ALWAYS,
  );
  return 1 / (1 + Math.exp(-sum));
}

/*
 * The same with what the reader says: a logistic regression over those days of news-train's 45 articles that the reader was not trained with.
 */
const READ_ALWAYS = 0.21;
const OWN = 0.97;
/** More than that regression has it, .42: of topics over articles that nobody was trained with more are stated, and fewer near misses. See docs/constants.md. */
const READ = 0.6;

/**
 * How sure it is, the passage having been read too.
 * @param sure without that, 0 to 1
 * @param logit the reader's
 */
export const withRead = (sure: number, logit: number): number =>
  1 / (1 + Math.exp(-(READ_ALWAYS + OWN * Math.log(sure / (1 - sure)) + READ * logit)));
