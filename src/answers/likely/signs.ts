import type { AskedWord, Hit } from '../../search/found.ts';
import { isDay } from '../when-of.ts';
import { differ } from '../when-order.ts';
import type { Offer } from './offer.ts';

/** What speaks for it that the day of a passage is that of the event that was asked about: 0 to 1 unless it says otherwise. */
export interface Signs {
  /** Its score as a share of the best. */
  readonly score: number;
  /** How much better that is than of any passage with another day, at most half. */
  readonly leads: number;
  /** How like it is to the question. */
  readonly like: number;
  /** How much liker it is than any other passage; below 0 where another is liker. */
  readonly liker: number;
  /** How much of the question's words that are no names stands in it, in these or other words. */
  readonly words: number;
  /** How many of its names stand in it, of three. */
  readonly names: number;
  /** The day is that of a word that stands for the event. */
  readonly told: number;
  /** How far the question's verb lacks. */
  readonly verbless: number;
}

/** A name or a number as it is written. */
const NAMED = /^[\p{Lu}\d]/u;

/** Much liker than others, as differences go: see docs/constants.md; at 0, two more days are wrong in half B. */
const MUCH = 0.15;
/** Whatever has no other beside it is so far ahead of it: see docs/constants.md; small archives have few others. */
const NOTHING = 0.2;
/** So far a lead counts at most, and so much a verb that is met only nearly. See docs/constants.md. */
const HALF = 0.5;
const LEAST = 1e-9;
/** So many names leave little doubt. See docs/constants.md. */
const MANY = 3;

const within = (value: number, from: number, to: number): number => Math.max(from, Math.min(to, value));

function wordsIn({ matched }: Hit, words: readonly AskedWord[]): number {
  const common = words.filter(({ text }) => !NAMED.test(text));
  if (common.length === 0) return 1;
  const met = common.map(({ text }) => {
    const match = matched.find(({ asked, at }) => asked === text && at.length > 0);
    return match?.similarity ?? 0;
  });
  return met.reduce((sum, one) => sum + one, 0) / common.length;
}

const namesIn = ({ matched }: Hit): number =>
  matched.filter(({ asked, at }) => NAMED.test(asked) && at.length > 0).length;

/** How far a passage that tells so of what was asked lacks its verb. */
function lackOf(tells: Offer['tells']): number {
  if (tells === 'of it') return 0;
  return tells === 'of something near' ? HALF : 1;
}

/**
 * The signs of one of the passages that may tell of an event.
 * @param all of them, itself included
 * @param words the question's
 * @param verb whether it has one
 */
export function signsOf(
  offer: Offer,
  all: readonly Offer[],
  words: readonly AskedWord[],
  verb: boolean,
): Signs {
  const { hit, tells, dated, told } = offer;
  // Scores are rounded: of nothing, a share is none.
  const best = Math.max(LEAST, ...all.map((one) => one.hit.score));
  const others = all.filter((one) => one !== offer);
  const rivals = others.filter((one) => isDay(one.dated.when) && differ([dated, one.dated]));
  const like = hit.like ?? 0;
  return {
    score: hit.score / best,
    leads: within((hit.score - Math.max(0, ...rivals.map((one) => one.hit.score))) / best, -HALF, HALF),
    like,
    liker: within(like - Math.max(NOTHING, ...others.map((one) => one.hit.like ?? 0)), -MUCH, MUCH),
    words: wordsIn(hit, words),
    names: Math.min(MANY, namesIn(hit)) / MANY,
    told: told ? 1 : 0,
    verbless: verb ? lackOf(tells) : 0,
  };
}
