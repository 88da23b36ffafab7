import type { Article } from '../article.ts';
import type { Range } from '../span.ts';
import type { Entry } from './correction.ts';

/** Fewer letters stand in many articles by chance. */
const TELLING = 20;

/** Every place in a text where some words stand. */
export function placesOf(words: string, text: string): Range[] {
  const places = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

/**
 * A file that was changed is another article: what was hidden of it, where its words were noted, is hidden wherever they stand
 * now. Any other entry is as it was, and so is one whose words stand nowhere.
 */
export function whereverItStands(entry: Entry, byId: ReadonlyMap<string, Article>): Entry[] {
  const { correction } = entry;
  if (correction.kind !== 'hide' || byId.has(correction.article)) return [entry];
  const words = correction.words?.trim() ?? '';
  if (words.length < TELLING) return [entry];
  const now = [...byId.values()].flatMap(({ id, text }) => hidesOf(entry, id, placesOf(words, text)));
  return now.length > 0 ? now : [entry];
}

/** An entry as one for each of some places of an article. */
export const hidesOf = ({ number, line }: Entry, article: string, places: readonly Range[]): Entry[] =>
  places.map(({ start, end }) => ({ number, line, correction: { kind: 'hide', article, start, end } }));
