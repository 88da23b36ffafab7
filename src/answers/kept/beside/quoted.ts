import type { Person } from '../../../text/people/join.ts';
import type { Cast } from '../../../text/people/people-beside.ts';
import type { Sayings } from '../../said/sayings.ts';
import { speakersBeside, speakersOf } from '../../said/speakers.ts';

/**
 * Counts those anew who are quoted in articles that came or went.
 * @param before what was quoted before
 * @param touched the numbers of those who said something in such an article
 * @returns those who were quoted and may be no more, or otherwise; and those who are now, beside the others
 */
export function quotedAnew(
  before: Sayings,
  quoted: Sayings,
  { people, fresh }: Pick<Cast, 'people' | 'fresh'>,
  touched: ReadonlySet<number>,
): readonly [gone: readonly Person[], came: readonly Person[]] {
  const gone: Person[] = [];
  const kept = speakersOf(before).filter(({ person }) => {
    const number = people.numberOf(person);
    const isAsWas = number >= 0 && !touched.has(number);
    if (!isAsWas) gone.push(person);
    return isAsWas;
  });
  const others = Array.from(new Set([...fresh, ...touched]), (number) => people.all[number]!);
  speakersBeside(kept, quoted, others);
  return [gone, others.filter((person) => quoted.has(person))];
}
