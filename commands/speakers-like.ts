import type { Names } from '../src/library.ts';
import { fold } from '../src/text/people/fold.ts';

/** Fewer letters begin too many offices. */
const ENOUGH = 3;

/** Whether every word that is typed begins a word of a name, in order: a name in between may be left out. Accents do not count. */
function begins(typed: readonly string[], name: string): boolean {
  let at = 0;
  const words = fold(name).split(/[\s-]+/u);
  return typed.every((word) => {
    const found = words.findIndex((one, i) => i >= at && one.startsWith(word));
    at = found + 1;
    return found >= 0;
  });
}

/** Names and then offices that are meant by what is typed. */
export function speakersLike({ speakers, offices }: Names, typed: string): string[] {
  const wanted = fold(typed);
  const words = wanted.split(/[\s-]+/u);
  const isLike = (name: string): boolean => wanted === '' || begins(words, name);
  return [...speakers.filter(isLike), ...(wanted.length < ENOUGH ? [] : offices.filter(isLike))];
}
