import { words as wordList } from '../../grammar/words.ts';
import { BEFORE_TIMES, BEFORE_PLACES } from '../../grammar/prepositions.ts';
import { contains, overlaps, type Range } from '../../corpus/span.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { isOnePerson, nounGender } from '../../text/lexicon/persons.ts';
import { pronounGender } from '../../grammar/pronouns.ts';
import type { LocalPerson, Reading } from '../../text/reading.ts';
import type { Anaphor } from './anaphor.ts';
import { isGeneral, isOfGroups } from './kinds.ts';
import { phrasesIn, type Phrase } from './phrases.ts';

/** Where something is, and not what is told of: "in Kiel", "at the harbour". */
const PLACE = BEFORE_TIMES.union(BEFORE_PLACES)
  .difference(wordList('of to by about into onto'))
  .union(wordList('beside under'));

type Gender = 'male' | 'female' | null;

/**
 * Whether a pronoun or short noun stands for what an earlier sentence names, and for nothing else: true only where no other
 * thing of its kind stands between, or beside the name.
 * @param scenes of the sentences from the one that names it to the one with the anaphor
 * @param named what was asked for, in the first of them
 * @param verb the verb said of it, lower-cased
 */
export function standsFor(
  reading: Reading,
  scenes: readonly Scene[],
  anaphor: Anaphor,
  named: Range,
  verb: string,
): boolean {
  const who = (phrase: Range): LocalPerson | undefined =>
    reading.people.find(
      ({ kind, mentions }) => kind === 'person' && mentions.some((one) => overlaps(one, phrase)),
    );
  const isPerson = (phrase: Phrase): boolean =>
    who(phrase) !== undefined || phrase.words.some(({ low, capital }) => !capital && isOnePerson(low));
  const all = scenes.map(({ words, times }) =>
    phrasesIn(
      words,
      times.map(({ timex }) => timex),
    ).filter(({ start }) => start < anaphor.start),
  );
  const first = all[0]!;
  const mine = first.find((phrase) => overlaps(phrase, named));
  if (mine === undefined) return false;
  const aliases = first.filter((phrase, i) =>
    isAlias(scenes[0]!, [first[i - 1], first[i + 1]], phrase, mine),
  );
  const isChain = (i: number): boolean =>
    i > 0 && i < scenes.length - 1 && anaphor.subject && hasParts(scenes[i]!, anaphor.low);
  // "Acme is a firm of the region": what its subject is told to be a part of is not gone on with.
  const isWhole = (phrase: Phrase, i: number): boolean =>
    i === 0 && anaphor.subject && mine === first[0] && phrase.preposition === 'of' && !isPerson(phrase);
  const others = all.flatMap((phrases, i) =>
    // "It has a fleet. It was founded in 1992".
    (isChain(i) ? [] : phrases).filter(
      (phrase) =>
        phrase !== mine &&
        !isWhole(phrase, i) &&
        !phrase.predicate &&
        !aliases.includes(phrase) &&
        !overlaps(phrase, anaphor) &&
        !isSame(phrase, mine) &&
        (isPerson(phrase) || (!phrase.owned && !(i === 0 && PLACE.has(phrase.preposition)))),
    ),
  );
  if (anaphor.noun) {
    if (
      [mine, ...aliases].some(({ words }) =>
        words.some(({ low, capital }) => low === anaphor.low && !(capital && isPerson(mine))),
      )
    )
      return true;
    if (!isGeneral(anaphor.low) || isPerson(mine)) return false;
    return others.every((one) => isPerson(one) || one.group !== mine.group || one.plural);
  }
  if (/^(?:he|she|him|her)$/u.test(anaphor.low)) {
    const wanted: Gender = pronounGender(anaphor.low);
    const fits = (phrase: Phrase): boolean => {
      const person = who(phrase);
      const role = phrase.words.find(({ low, capital }) => !capital && isOnePerson(low));
      if (person === undefined && role === undefined)
        return phrase.words.filter(({ capital }) => capital).length > 1;
      const gender = person?.gender ?? (role ? nounGender(role.low) : null);
      return gender === null || gender === wanted;
    };
    // A ship is "she" too.
    return (fits(mine) || wanted === 'female') && !others.some(fits);
  }
  if (isPerson(mine) && !mine.plural) return false;
  if (/^(?:they|them)$/u.test(anaphor.low))
    return (mine.plural || mine.group) && !others.some((one) => one.plural || one.group);
  if (mine.plural) return false;
  const rivals = others.filter((one) => !isPerson(one) && !one.plural);
  if (rivals.length === 0) return true;
  const inFirst = rivals.every((one) => contains({ start: first[0]!.start, end: first.at(-1)!.end }, one));
  return inFirst && rivals.every((one) => one.group !== mine.group) && isOfGroups(verb) === mine.group;
}

/** What somebody or something has is not gone on with as they are: "It has a fleet", "They own two mines". */
const HAS = wordList(
  'has have had owns own owned runs run ran operates operate operated employs employ employed includes include included holds',
);
const hasParts = ({ words }: Scene, low: string): boolean =>
  words[0]?.low === low && HAS.has(words[1]?.low ?? '');

/** "Ann Lee, the mayor, …": another word for the same. */
function isAlias(
  { words }: Scene,
  beside: readonly (Phrase | undefined)[],
  phrase: Phrase,
  mine: Phrase,
): boolean {
  if (!beside.includes(mine)) return false;
  const [first, last] = phrase.start < mine.start ? [phrase, mine] : [mine, phrase];
  const between = words.filter(({ start, end }) => start >= first.end && end <= last.start);
  const after = words.find(({ start }) => start >= last.end);
  return between.length === 1 && between[0]!.low === ',' && after?.low === ',';
}

/** The same noun or name again. */
const isSame = (a: Phrase, b: Phrase): boolean => a.head.low === b.head.low;
