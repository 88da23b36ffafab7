import { words, type Says } from '../words.ts';
import type { speakers } from './archive.ts';

const NAMED = 8;

/** Who is quoted in the articles, most quoted first, as a line of its own. */
export function quotedHere(quoted: ReturnType<typeof speakers>): Says {
  if (quoted.length === 0) return words.nobodyAtAll;
  const shown = quoted
    .slice(0, NAMED)
    .map(({ person, stretches }) => ({ name: { words: person.name }, stretches }));
  return words.quotedHere(shown, quoted.length - shown.length);
}
