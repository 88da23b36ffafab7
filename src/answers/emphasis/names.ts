import { overlaps, type Range } from '../../corpus/span.ts';
import { OPENERS } from '../../text/abbreviations.ts';
import { NO_NAMES, PLACES } from '../../text/lexicon/organisations.ts';
import { SMALL } from '../../text/lexicon/small.ts';
import { findIn, isGiven, type Scene } from './scene.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'&-]{0,40}`;
const JOINED = String.raw`(?:(?:of|de|la|van|von|der|bin|al|the) ){0,2}`;
/** One name: "Robert of Jumièges", "J. K. Rowling". */
export const NAME = String.raw`(?:${WORD}|\p{Lu}\.)(?: ${JOINED}${WORD}| \p{Lu}\.(?= )){0,6}`;
const A_NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}`, 'gu');
const POSSESSIVE = /['’]s?$/u;
const ONE_WORD = /^\p{L}+$/u;

/** How long the word is that opens a sentence and is no part of the name: "The Moscow", "In Sochi". */
function openingOf(name: string): number {
  const [word = ''] = name.split(' ', 1);
  const opens = OPENERS.has(word.toLowerCase()) || SMALL.has(word.toLowerCase());
  return opens && word.length < name.length ? word.length + 1 : 0;
}

/** Every name in the sentence that the question does not have: persons, bodies, places. No days, no peoples' names. */
export function names(scene: Scene): Range[] {
  const { text, sentence, people, timexes } = scene;
  const others = findIn(scene, A_NAME)
    .map(({ start, end }) => ({
      start: start === sentence.start ? start + openingOf(text.slice(start, end)) : start,
      end: end - (POSSESSIVE.exec(text.slice(start, end))?.[0].length ?? 0),
    }))
    .filter(({ start, end }) => {
      const name = text.slice(start, end);
      const alone = ONE_WORD.test(name);
      const low = name.toLowerCase();
      return !alone || PLACES.has(low) || (start > sentence.start && !NO_NAMES.has(low));
    });
  return [...people, ...others.filter((name) => ![...people, ...timexes].some((one) => overlaps(one, name)))]
    .filter((name) => !isGiven(scene, name))
    .toSorted((a, b) => a.start - b.start);
}
