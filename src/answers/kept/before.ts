import type { Article } from '../../corpus/article.ts';
import type { LaidBefore } from '../../search/index/lay-out.ts';
import type { Text } from '../../search/passages.ts';
import type { Keep } from '../../search/saved/keep.ts';
import { laidFrom } from '../../search/saved/laid.ts';
import { sectionsAt } from '../../search/saved/sections.ts';
import { sourceAt } from '../check/kept.ts';
import { ownIn } from '../check/kept-own.ts';
import type { Own } from '../check/own.ts';
import { parse } from './json.ts';
import { type Listing, textsAt } from './records.ts';

/**
 * Under which names all is kept that is worked out of articles together: of which program it is, the list of them, how they are laid
 * out, who their people are, who of them has which name, by what they are joined, by what articles are compared, which offices stand
 * beside whom, and who says what in them.
 */
export const STAMP = 'stamp';
export const LIST = 'articles';
export const LAID = 'laid';
export const PEOPLE = 'people';
export const NAMED = 'named';
export const KEYS = 'joining';
export const COMPARED = 'compared';
export const OFFICES = 'offices beside';
export const SAID = 'said';
export const BORNE = 'borne';

/** The list of the articles; null where none is kept. */
export function listIn({ get }: Keep): readonly Listing[] | null {
  const bytes = get(LIST);
  return bytes && (parse(bytes) as readonly Listing[]);
}

/** What is kept of how articles were laid out; null where it is damaged. @param stamps of the texts */
export function laidBefore(keep: Keep, texts: readonly Text[], stamps: readonly string[]): LaidBefore | null {
  const [list, laid] = [listIn(keep), sectionsAt(keep, LAID)];
  if (!list || !laid) return null;
  const was = new Map(list.map(({ stamp }, number) => [stamp, number]));
  const numbers = new Map(texts.map((text, i) => [text, was.get(stamps[i]!) ?? null]));
  return { ...laidFrom(laid), numberOf: (text) => numbers.get(text) ?? null };
}

/** Gives what is kept of articles for checking, null for those of which nothing is. @param stamps of the texts */
export function ownBefore(
  keep: Keep,
  texts: readonly Text[],
  stamps: readonly string[],
): ((article: Article) => Own | null) | undefined {
  const list = listIn(keep);
  if (!list) return undefined;
  const now = new Map(stamps.map((stamp, number) => [stamp, texts[number]!]));
  const source = sourceAt(keep)?.(
    textsAt(keep, list).map((text, number) => now.get(list[number]!.stamp) ?? text),
  );
  if (!source) return undefined;
  const numbers = new Map(source.stream.articles.map((article, number) => [article, number]));
  const own = ownIn(source);
  return (article) => {
    const number = numbers.get(article);
    return number === undefined ? null : own(number);
  };
}
