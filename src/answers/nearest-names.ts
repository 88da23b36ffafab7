import { within } from '../search/terms/within.ts';
import { nameWords } from '../text/people/words.ts';
import type { Person } from '../text/people/join.ts';

/** Shorter words are near too many others. */
const SHORTEST = 4;
const LONG = 6;
/** More suggestions than these help nobody. */
const MOST = 3;

/** One edit apart, two in a long word, or alike but for the last letter and what follows: "Condi", "Condoleezza". */
const near = (asked: string, word: string): boolean =>
  asked.length >= SHORTEST &&
  (within(asked, word, asked.length < LONG ? 1 : 2) ||
    (asked.length > SHORTEST && word.startsWith(asked.slice(0, -1))));

/** Whether a name ends as the asked one does, or has a word near each of its words. */
const answers = (asked: readonly string[], name: readonly string[]): boolean =>
  near(asked.at(-1)!, name.at(-1)!) || asked.every((one) => name.some((word) => near(one, word)));

/** Those of `people`, in their order, that a mistyped, shortened or too full name may mean. */
export function nearestNames(people: readonly Person[], mistyped: string): Person[] {
  const asked = nameWords(mistyped);
  if ((asked.at(-1)?.length ?? 0) < SHORTEST) return [];
  return people
    .filter(({ names }) => names.some(({ text }) => answers(asked, nameWords(text))))
    .slice(0, MOST);
}
