import { holdersOf, isThere, numberAt } from './beside.ts';
import type { Laid } from './lay-out.ts';
import type { Lexicon } from './lexicon.ts';
import { firstParagraphs, headlineOf, type Places } from './places.ts';

/** An article that was there a moment ago, and where its paragraphs and sentences are. */
export interface Gone {
  readonly article: number;
  readonly paragraphs: { readonly start: number; readonly end: number };
  readonly sentences: { readonly start: number; readonly end: number };
}

/** The articles that are no longer there. @param was by article: its place among those of before; null for one that was not there */
export function goneFrom(before: Laid, was: readonly (number | null)[]): Gone[] {
  const many = before.beside?.numbers.length ?? before.places.headlines.length - 1;
  const left = new Uint8Array(many);
  for (const place of was) if (place !== null) left[place] = 1;
  if (!left.includes(0)) return [];
  const firsts = firstParagraphs(before.places);
  const { sentences } = before.places;
  return Array.from(left.keys())
    .filter((place) => left[place] === 0)
    .map((place) => {
      const article = numberAt(before, place);
      const paragraphs = { start: firsts[article]!, end: firsts[article + 1]! };
      return {
        article,
        paragraphs,
        sentences: { start: sentences[paragraphs.start]!, end: sentences[paragraphs.end]! },
      };
    });
}

/** The lexicon as before, but that forms which only those had that are gone are nobody's words. */
export function without(before: Laid, gone: readonly Gone[]): Lexicon {
  const { places, lexicon } = before;
  if (gone.length === 0) return lexicon;
  const isGone = new Set(gone.map(({ article }) => article));
  const has = (paragraph: number, form: number): boolean =>
    headlineOf(places, paragraph).includes(form) || bodyOf(places, paragraph).includes(form);
  const isLeft = (form: number): boolean => {
    for (const paragraph of holdersOf(before, lexicon.termOf[form]!)) {
      const article = places.articles[paragraph]!;
      if (!isGone.has(article) && isThere(before, article) && has(paragraph, form)) return true;
    }
    return false;
  };
  const forms = new Set<number>();
  for (const { paragraphs } of gone)
    for (let paragraph = paragraphs.start; paragraph < paragraphs.end; paragraph++) {
      for (const form of headlineOf(places, paragraph)) forms.add(form);
      for (const form of bodyOf(places, paragraph)) forms.add(form);
    }
  const words = [...lexicon.words];
  for (const form of forms) if (!isLeft(form)) words[form] = '';
  return { ...lexicon, words };
}

const bodyOf = ({ forms, words, sentences }: Places, paragraph: number): Uint32Array =>
  forms.subarray(words[sentences[paragraph]!], words[sentences[paragraph + 1]!]);
