import { byBlanks } from '../grammar/cut.ts';
import { spelling } from '../text/people/fold.ts';
import type { Person } from '../text/people/join.ts';
import { nameWords } from '../text/people/words.ts';
import type { Archive } from './archive.ts';
import { nearestNames } from './nearest-names.ts';
import { occurrencesOf } from './occurrences-of.ts';

/** A name as the articles have it, and the matter that was typed behind it. */
export interface Split {
  readonly speaker: string;
  readonly person: Person;
  readonly about: string;
}

/** What may stand between a name and a matter. */
const JOINED = /^(?:[,:;–—-]+\s*)?(?:(?:on|about|regarding|concerning|re)\b:?\s*)?/iu;

/** So many words at most are a name with what follows. */
const LONGEST = 5;

/**
 * Parts "Rasmussen Russia" and "Rasmussen on Russia" into who and what, where the whole is nobody's name and stands in no
 * article, and its longest start that is a name ends in a surname. A name that is only mistyped stays whole, and so does
 * one of which the articles have no more than the start: "Rice University".
 */
export function splitSpeaker(archive: Archive, asked: string): Split | null {
  const { people, search, quoted } = archive;
  const words = byBlanks(asked.trim());
  if (words.length < 2 || people.find(asked).length > 0) return null;
  for (let n = Math.min(words.length - 1, LONGEST); n > 0; n--) {
    const speaker = words
      .slice(0, n)
      .join(' ')
      .replace(/[,:;]+$/u, '');
    const [person] = people.find(speaker);
    const about = words.slice(n).join(' ').replace(JOINED, '');
    if (person === undefined || !endsInSurname(person, speaker) || !/[\p{L}\p{N}]/u.test(about)) continue;
    if (person.kind === 'organisation' && !quoted.has(person)) continue;
    const joined = about.length < words.slice(n).join(' ').length;
    const isMatter = search.count(about).words.some(({ occurrences }) => occurrences > 0);
    const isName = !isMatter || nearestNames([person], asked).length > 0 || occurrencesOf(asked, archive) > 0;
    return isName && !joined ? null : { speaker, person, about };
  }
  return null;
}

const surname = (name: string): string => spelling(nameWords(name).at(-1) ?? '');

const endsInSurname = ({ names }: Person, speaker: string): boolean =>
  names.some(({ text }) => surname(text) === surname(speaker));

/** Whether nobody's name here is written as it was asked, and it was met by another spelling. */
export const isRespelt = (people: readonly Person[], asked: string): boolean => {
  const own = nameWords(asked);
  const has = (name: string): boolean => {
    const known = new Set(nameWords(name));
    return own.every((word) => known.has(word));
  };
  return people.length > 0 && !people.some(({ names }) => names.some(({ text }) => has(text)));
};
