import type { Names } from '../src/library.ts';

/** Fewer letters begin too many offices. */
const ENOUGH = 3;

/** Names and then offices that begin with what is typed, or of which a word does. */
export function speakersLike({ speakers, offices }: Names, typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  const begins = (name: string): boolean =>
    [name, ...name.split(/\s+/)].some((part) => part.toLowerCase().startsWith(wanted)) ||
    ` ${name.toLowerCase()}`.includes(` ${wanted}`);
  return [...speakers.filter(begins), ...(wanted.length < ENOUGH ? [] : offices.filter(begins))];
}
