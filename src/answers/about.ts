import { overlaps } from '../corpus/span.ts';
import type { Found, Hit, Match } from '../search/found.ts';
import type { Says } from '../words.ts';
import type { Archive } from './archive.ts';
import type { Quoted } from './said/sayings.ts';
import { disclose, notShown } from './disclose.ts';
import { wholeSentences } from './evidence.ts';

/** A word that only stands for the one asked for has to be borne out so far by the sentence as a whole. */
const BORNE_OUT = 0.25;
/** So many words of a phrase must be met; the others may be told otherwise. See docs/constants.md. */
const MOST_NEEDED = 2;
/** So like a phrase is what has one word of it and means the same. */
const LIKE_A_PHRASE = 0.45;
/** What a quotation is worth that does not name its topic itself. */
const NAMED_BEFORE = 0.5;
/** A quotation whose own words are this like a topic is about it where the sentence before names the topic. See docs/constants.md. */
const LIKE_ENOUGH = 0.25;
/**
 * A quotation of which no word stands for the topic is offered from here on: 20 of 30 in other words, 1 of 22 on other matters.
 * Where only its paragraph or headline names the topic, it is about it.
 */
const NEAR = 0.3;
/** See docs/constants.md. */
const NEAR_OFFERED = 0.25;
/** An article with a sentence this like a topic speaks of it, and so may whoever speaks in it, in whatever words. See docs/constants.md. */
const ON_IT = 0.35;
/** Of somebody who is quoted more often, what they said of it would have its words. */
const SELDOM = 2;
/** So many of these are offered. */
const OFFERED = 3;

/** What was found among quotations. */
export interface About {
  /** Those that are about the topic, best first. */
  readonly quoted: readonly Quoted[];
  /** Where there is none: those that may be, in other words, best first. */
  readonly near: readonly Quoted[];
  /** Whether these are only what was said in an article that speaks of the topic. */
  readonly beside: boolean;
  /** What must be disclosed about the matching. */
  readonly says: readonly Says[];
}

/**
 * Those quotations that are about something: their own sentences, with the cue, meet a word of `topic`; or the sentence before
 * or their paragraph has it, and they are like it as a whole.
 * @param topic empty for all of them
 */
export function about(archive: Archive, all: readonly Quoted[], topic: string): About {
  if (topic === '') return { quoted: all, near: [], beside: false, says: [] };
  const articles = new Set(all.map((quoted) => quoted.article));
  const found = archive.search.find(topic, { only: (article) => articles.has(article), limit: 1000 });
  const bearing = new Set(found.bearing);
  const byArticle = Map.groupBy(found.hits, ({ passage }) => passage.article);
  const placed = all.map((quoted) => {
    const { article, quotation } = quoted;
    const parts = quotation.cue ? [quotation, quotation.cue] : [quotation];
    const place = wholeSentences(article, archive.readingOf(article), parts);
    const near = byArticle.get(article) ?? [];
    const own = near.filter(({ passage }) => overlaps(passage, place));
    return { quoted, near, own };
  });
  const scored = placed.flatMap(({ quoted, near, own }) => {
    const naming = own.filter((hit) => bearing.has(hit) && meets(hit) && holdsPhrase(hit, found));
    if (naming.length > 0) return [{ quoted, hits: naming, score: best(naming) }];
    const first = Math.min(...own.map(({ passage }) => passage.sentence));
    const before = near.filter(
      (hit) => hit.passage.sentence === first - 1 && hit.matched.some(isItself) && holdsPhrase(hit, found),
    );
    const like = own.filter((hit) =>
      before.length > 0
        ? (hit.like ?? 0) >= LIKE_ENOUGH
        : (hit.like ?? 0) >= NEAR && hit.matched.some(isWord) && holdsPhrase(hit, found),
    );
    return like.length > 0 ? [{ quoted, hits: [...before, ...like], score: NAMED_BEFORE * best(like) }] : [];
  });
  const ordered = scored.toSorted((a, b) => b.score - a.score);
  const shown = ordered.flatMap((one) => one.hits);
  const like = ordered.length > 0 ? [] : nearest(placed, NEAR_OFFERED);
  const isNone = ordered.length === 0 && like.length === 0 && all.length <= SELDOM;
  const beside = isNone ? nearest(placed.filter(isOnIt), 0) : [];
  return {
    quoted: ordered.map((one) => one.quoted),
    near: like.length > 0 ? like : beside,
    beside: beside.length > 0,
    says: [...disclose(found, shown), ...notShown(found, shown)],
  };
}

/** A quotation with the hits of its article, and its own among them. */
interface Placed {
  readonly quoted: Quoted;
  readonly near: readonly Hit[];
  readonly own: readonly Hit[];
}

const likest = (hits: readonly Hit[]): number => Math.max(0, ...hits.map(({ like = 0 }) => like));

const isOnIt = ({ near }: Placed): boolean => likest(near) >= ON_IT;

/** Those most like a topic by their meaning. @param least how like they are */
const nearest = (placed: readonly Placed[], least: number): Quoted[] =>
  placed
    .map(({ quoted, own }) => ({ quoted, like: likest(own) }))
    .filter(({ like }) => like >= least)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, OFFERED)
    .map(({ quoted }) => quoted);

/**
 * Whether a passage has more than one word of a phrase, or is like it: "terrorist cells" are no stem cells. A word of its
 * headline that only means something like it is none: "Putin on the attack" invades nobody.
 * @param found for the whole phrase
 */
const holdsPhrase = ({ matched, like = 0 }: Hit, { words: asked }: Found): boolean =>
  matched.filter((match) => isWord(match) || match.at.length > 0).length >=
    Math.min(MOST_NEEDED, asked.length) || like >= LIKE_A_PHRASE;

const best = (hits: readonly Hit[]): number => Math.max(...hits.map(({ score }) => score));

/** The word itself, here or in the paragraph. */
const isWord = ({ how }: Match): boolean => how !== 'meaning';
const isItself = (match: Match): boolean => isWord(match) && match.at.length > 0;

/** Whether the sentence itself has a word of the question, not only its headline or paragraph. */
const meets = ({ matched, like }: Hit): boolean =>
  matched.some(isItself) ||
  (matched.some(({ at }) => at.length > 0) && (like === undefined || like === 0 || like >= BORNE_OUT));
