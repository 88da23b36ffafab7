import { holding, type Postings } from '../engine/postings.ts';
import type { Laid } from './lay-out.ts';

/**
 * What has come to articles that are laid out, or left them. Whatever has a number keeps it: what is new is numbered behind all
 * the rest, and what is gone is passed over.
 */
export interface Beside {
  /** By number of an article: its place among all; `GONE` for one that is there no more. */
  readonly places: Int32Array;
  /** By place among all: the number of the article. */
  readonly numbers: Uint32Array;
  /** In which paragraphs of those that came each term stands; there are so many paragraphs before them. */
  readonly postings: Postings;
  readonly first: number;
  /** In how many paragraphs that are gone a term stands. */
  readonly lost: ReadonlyMap<number, number>;
}

export const GONE = -1;

/** The number of an article, from its place among all. */
export const numberAt = ({ beside }: Pick<Laid, 'beside'>, place: number): number =>
  beside ? beside.numbers[place]! : place;

/** Whether an article is there, by its number. */
export const isThere = ({ beside }: Pick<Laid, 'beside'>, article: number): boolean =>
  !beside || beside.places[article] !== GONE;

/** All postings, those of what came last. */
export const piecesOf = ({ postings, beside }: Pick<Laid, 'postings' | 'beside'>): readonly Postings[] =>
  beside ? [postings, beside.postings] : [postings];

/** The paragraphs that a term stands in, rising, those that are gone among them. */
export function* holdersOf(laid: Pick<Laid, 'postings' | 'beside'>, term: number): Generator<number> {
  for (const { starts, documents } of piecesOf(laid))
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) yield documents[at]!;
}

/** In how many paragraphs, headline included, a term stands. */
export function paragraphsWith(laid: Pick<Laid, 'postings' | 'beside'>, term: number): number {
  let many = -(laid.beside?.lost.get(term) ?? 0);
  for (const postings of piecesOf(laid)) many += holding(postings, term);
  return many;
}

/** How paragraphs follow each other among all: below 0 where the first comes before the second. */
export function orderOf({
  places,
  beside,
}: Pick<Laid, 'places' | 'beside'>): (a: number, b: number) => number {
  if (!beside) return (a, b) => a - b;
  return (a, b) => beside.places[places.articles[a]!]! - beside.places[places.articles[b]!]! || a - b;
}
