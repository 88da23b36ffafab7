import type { Names } from '../src/library.ts';

/** Names that begin with what is typed, or of which a word does. */
export function speakersLike({ speakers }: Names, typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  return speakers.filter((name) =>
    [name, ...name.split(/\s+/)].some((part) => part.toLowerCase().startsWith(wanted)),
  );
}
