import { orderOf } from '../search/index/beside.ts';
import { layOut } from '../search/index/lay-out.ts';
import type { Numbering } from '../search/index/lexicon.ts';
import { paragraphsOf } from '../search/index/places.ts';
import type { Indexed } from '../search/indexed.ts';
import type { Meaning } from '../search/meaning.ts';
import { bodyOf } from '../search/passages.ts';
import { ratio } from '../search/ratio.ts';
import type { Proposed } from './proposed.ts';
import { paragraphAt } from './documents.ts';
import type { Figures } from './figures.ts';
import type { Texts } from './texts.ts';

/**
 * Lays out some paragraphs as if their articles were in this process, with the figures of all articles.
 * @param beside paragraphs of the same articles that also tell something
 * @param numbers of the terms of the question
 * @returns those proposed by their numbers there, and the places of all that are laid out
 */
export function laidOut(
  proposed: readonly Proposed[],
  beside: readonly Proposed[],
  texts: Texts,
  figures: Figures,
  meaning: Meaning | null,
  numbers: Numbering,
): { readonly index: Indexed; readonly candidates: readonly number[]; readonly ats: readonly number[] } {
  const inArticles = Map.groupBy([...proposed, ...beside], ({ article }) => article);
  const placed = texts([...inArticles.keys()]).toSorted((a, b) => a.place - b.place);
  const ats = placed.map(({ text }) => {
    const each = inArticles.get(text.article.id)!.map(({ at }) => at);
    return [...new Set(each)].toSorted((a, b) => a - b);
  });
  const whole = placed.map(({ text }) => text);
  const laid = layOut(whole, meaning, null, numbers, (text) => {
    const body = bodyOf(text);
    return ats[whole.indexOf(text)]!.map((at) => body[paragraphAt(at)]!);
  });
  const numberAt = new Map(ats.flat().map((at, number) => [at, number]));
  const { paragraphs, passages, length, long } = figures;
  const index = {
    ...laid,
    articles: whole.map(({ article }) => article),
    order: orderOf(laid),
    alike: null,
    paragraphOf: paragraphsOf(laid.places),
    paragraphs,
    passages,
    sentenceLength: ratio(long, passages),
    paragraphLength: ratio(length, paragraphs),
  };
  return { index, candidates: proposed.map(({ at }) => numberAt.get(at)!), ats: ats.flat() };
}
