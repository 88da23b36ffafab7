import { CUT } from '../../grammar/cut.ts';
import type { Article } from '../../corpus/article.ts';
import { growing } from '../../search/index/growing.ts';
import type { Sections } from '../../search/saved/sections.ts';

/** A key that words have in common which differ in case alone, as a caseless expression takes it: "ſ" is "s". */
const keyOf = (word: string): string =>
  /^[\0-\x7f]*$/u.test(word) ? word.toLowerCase() : word.toLowerCase().toUpperCase().toLowerCase();

/** The words of a name or of a text, by their keys. */
export const keysIn = (text: string): Set<string> => new Set((text.match(CUT.marked) ?? []).map(keyOf));

/** Which articles have a word anywhere in their text, as sections of a file: words in order, and after each its articles. */
export function havingSections(articles: readonly Article[]): Sections {
  const found = new Map<string, ReturnType<typeof growing>>();
  for (const [number, { text }] of articles.entries())
    for (const key of keysIn(text)) {
      const numbers = found.get(key) ?? growing(2);
      numbers.push(number);
      found.set(key, numbers);
    }
  const words = [...found.keys()].toSorted();
  const [offsets, starts, all] = [growing(), growing(), growing()];
  let offset = 0;
  for (const word of words) {
    offsets.push(offset);
    offset += word.length;
    starts.push(all.length);
    for (const number of found.get(word)!.taken()) all.push(number);
  }
  offsets.push(offset);
  starts.push(all.length);
  return { words: words.join(''), offsets: offsets.taken(), starts: starts.taken(), articles: all.taken() };
}

/** The numbers of the articles that have every word of some text, in order; all of them for a text without words. */
export function openHaving(sections: Sections, articles: number): (text: string) => number[] {
  const words = sections['words'] as string;
  const [offsets, starts, all] = ['offsets', 'starts', 'articles'].map(
    (name) => sections[name] as Uint32Array,
  ) as [Uint32Array, Uint32Array, Uint32Array];
  const wordAt = (at: number): string => words.slice(offsets[at], offsets[at + 1]);
  const holding = (key: string): Uint32Array => {
    let [low, high] = [0, offsets.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (wordAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < offsets.length - 1 && wordAt(low) === key
      ? all.subarray(starts[low], starts[low + 1])
      : new Uint32Array();
  };
  return (text) => {
    const lists = Array.from(keysIn(text), holding).toSorted((a, b) => a.length - b.length);
    const [first, ...rest] = lists;
    if (first === undefined) return [...Array.from({ length: articles }).keys()];
    return rest.reduce((kept: number[], list) => {
      const known = new Set(list);
      return kept.filter((number) => known.has(number));
    }, Array.from(first));
  };
}
