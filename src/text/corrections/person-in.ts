import type { Article } from '../../corpus/article.ts';
import { fold } from '../people/fold.ts';
import type { LocalPerson, Reading } from '../reading.ts';

/** Which of the people of an article goes by a name there: an index into the reading's `people`, or why none is meant. */
export function personIn(
  { text }: Article,
  { people }: Reading,
  name: string,
): number | 'no such name' | 'several of that name' {
  const asked = fold(name);
  const goesBy = ({ name: full, mentions }: LocalPerson): boolean =>
    [full, ...mentions].some(({ start, end }) => fold(text.slice(start, end)) === asked);
  const isFull = ({ name: { start, end } }: LocalPerson): boolean => fold(text.slice(start, end)) === asked;
  const known = [...people.keys()].filter((index) => goesBy(people[index]!));
  const full = known.filter((index) => isFull(people[index]!));
  const [only, ...others] = full.length > 0 ? full : known;
  if (only === undefined) return 'no such name';
  return others.length > 0 ? 'several of that name' : only;
}

/** Somebody whom an article names and whom reading it found nobody in; null where the name does not stand there. */
export function newPerson({ text }: Article, name: string): LocalPerson | null {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const mentions = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? ''];
    if (!letter.test(before) && !letter.test(after)) mentions.push({ start: at, end: at + name.length });
  }
  const [first] = mentions;
  return first ? { name: first, mentions, offices: [], kind: 'person', gender: null } : null;
}
