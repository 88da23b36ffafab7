import type { Answer, Evidence } from '../../answers/answer.ts';
import type { Range } from '../../corpus/span.ts';
import { words } from '../../words.ts';
import { checkWords } from '../../words/check.ts';
import { articleCard, counted, linesOf, type Numbers } from './article-card.ts';
import { MAX_TEXT } from './body.ts';
import type { Card } from './card.ts';
import { articlesIn, citedAgain } from './cited-again.ts';
import { citation } from './citation.ts';
import { lengthOf } from './compose.ts';
import { grouped } from './grouped.ts';
import { head } from './head.ts';
import { BETWEEN, heightOf, roomBeside } from './height.ts';
import { numbersOf } from './numbers-of.ts';
import { pageBefore, pageFrom } from './page-bounds.ts';
import { meantIn } from './quoted.ts';
import { isCopy, once } from './once.ts';

/** What a message needs for the line on what it does not show, and between its parts; and a page for what was asked. */
const REST = 200;
const ASKED = 400;

/** A card, how many things of the answer it shows, and what they count for in its first line. */
export interface Laid {
  readonly card: Card;
  /** Where its passages stand, with the numbers that they are shown with. */
  readonly opens: readonly Opens[];
  readonly shows: number;
  readonly counts: number;
}

/** A passage that is shown. */
export interface Opens extends Range {
  readonly article: string;
  /** None where there is one passage alone. */
  readonly numbers: Numbers | undefined;
}

/** An answer laid out from one of its things on: lines of a list, or passages. */
export interface LaidOut {
  readonly head: Card;
  readonly cards: readonly Laid[];
  /** The first thing that is laid out. */
  readonly from: number;
  /** How many things there are in all, and what those before the first that is laid out count for, and all of them. */
  readonly things: number;
  readonly before: number;
  readonly counts: number;
  /** Where the page before this one begins. */
  readonly previous: number;
}

/**
 * Lays an answer out: what we say first, then a card an article with its passages and where they stand. No more cards are
 * laid out than a message could show, which of many passages takes far longer than to answer; the others are counted.
 * @param wanted the first thing that is laid out, counted from 0; where there are not so many, the last is
 * @param most what is laid out at most: as much as a message could show, what stands on one page of several, or all of it for a file
 */
export function laidOut(answer: Answer, wanted = 0, most: 'message' | 'page' | 'all' = 'message'): LaidOut {
  const page = most === 'page';
  const { kind, says, isList, evidence } = answer;
  const nearest = answer.withheld ? [] : answer.nearest;
  const lines = [...(isList ? says.slice(1) : []).map((line) => () => line), ...(answer.lines ?? [])];
  const articles = answer.articles ?? [];
  const listing = lines.length + articles.length;
  /** The lines and articles of a list from one on, each laid out when it is wanted. */
  function* listingFrom(first: number): Generator<Card> {
    for (const line of lines.slice(first)) yield [{ style: 'text', says: line() }];
    for (const article of articles.slice(Math.max(0, first - lines.length))) yield citation(article, []);
  }
  const partly: Card = [...evidence, ...nearest].some(isPartly)
    ? [{ style: 'note', says: words.partly }]
    : [];
  const first = [...head(isList ? says.slice(0, 1) : says), ...partly];
  const label = kind === 'check' ? checkWords.closest : words.closest;
  const room = MAX_TEXT - lengthOf(first) - REST - (page ? ASKED : 0);
  const again = new Map([evidence, nearest].flatMap(once).map(({ shown, again: more }) => [shown, more]));
  const copies = (group: readonly Evidence[]): readonly Evidence[] => group.flatMap((one) => again.get(one)!);
  /** What passages count for, with those that print the same; copies of one article count once. */
  const countsOf = (some: readonly Evidence[]): number =>
    counted(some.flatMap((one) => [one, ...again.get(one)!.filter((other) => !isCopy(one, other))]));
  const all = [...again.keys()];
  const from = Math.max(0, Math.min(wanted, listing + all.length - 1));
  const at = Math.max(0, from - listing);
  const inSame = (one: Evidence, next: Evidence): boolean =>
    oneArticle(one, next) &&
    nearest.includes(one) === nearest.includes(next) &&
    articlesIn(copies([one])) === articlesIn(copies([next]));
  /** Where the page ends that begins with a passage. */
  const endOf = (begin: number): number =>
    pageFrom(all, begin, roomBeside(first), (one, before) => {
      const isNext = before === undefined || !inSame(before, one);
      const around = isNext ? [...citation(one.article, [one]), ...citedAgain([one], copies([one]))] : [];
      const below = [...linesOf(one, isNext ? undefined : before, room), ...around];
      return heightOf(below) + (isNext ? BETWEEN : 0);
    });
  const shown = all.slice(at, page ? endOf(at) : undefined);
  const numbers = numbersOf(
    // Paragraphs of one article have numbers of their own.
    kind === 'article' ? [] : evidence.filter((one) => again.has(one)),
    (one) => countsOf([one]),
  );
  const length = (one: Evidence): number =>
    lengthOf([...linesOf(one, undefined, room), ...citedAgain([one], copies([one]))]);
  function* cards(): Generator<Laid> {
    for (const some of grouped(listingFrom(from), () => true, lengthOf))
      yield { card: some.flat(), opens: [], shows: some.length, counts: some.length };
    for (const group of grouped(shown, inSame, length))
      yield {
        card: [
          ...articleCard(group, group[0] === nearest[0] ? label : null, room, numbers),
          ...citedAgain(group, copies(group)),
        ],
        opens: group.map((one) => ({
          article: one.article.id,
          ...meantIn(one),
          numbers: numbers.get(one),
        })),
        shows: group.length,
        counts: countsOf(group),
      };
  }
  return {
    head: first,
    cards: most === 'all' ? [...cards()] : moreThanFit(cards()),
    from,
    things: listing + all.length,
    before: Math.min(from, listing) + countsOf(all.slice(0, at)),
    counts: listing + countsOf(all),
    previous: at > 0 ? listing + pageBefore(all, at, endOf) : 0,
  };
}

/** All cards, or the first of them that are more than a message can show. */
function moreThanFit(all: Iterable<Laid>): readonly Laid[] {
  const laid: Laid[] = [];
  let length = 0;
  for (const one of all) {
    laid.push(one);
    length += lengthOf(one.card);
    if (length > MAX_TEXT) break;
  }
  return laid;
}

/** Of one article, and said or not said alike: words that somebody did not say stand on a card of their own. */
const oneArticle = (one: Evidence, next: Evidence): boolean =>
  one.article === next.article && isUnsaid(one) === isUnsaid(next);
const isUnsaid = ({ quotation }: Evidence): boolean => quotation?.quotation.unsaid != null;

/** Whether a passage has a reporter's words beside somebody's own. */
const isPartly = ({ quotation }: Evidence): boolean =>
  quotation?.quotation.kind === 'mixed' && quotation.quotation.unsaid === null;
