import type { Range } from '../../corpus/span.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import type { Hit } from '../../search/found.ts';
import type { Token } from '../../text/tokens.ts';
import { placesIn } from '../told/verb-in.ts';
import type { AskedPhrase } from './asked-phrase.ts';
import { SAYS_WHICH } from './says-which.ts';
import { standsAs } from './stands-as.ts';

/** Where a passage has some of a question's words themselves in its own sentence. */
export const wordsIn = ({ matched }: Hit, words: readonly string[]): Range[] =>
  matched.flatMap(({ asked, how, at }) => (words.includes(asked) && how !== 'meaning' ? at : []));

/** Whether what a question names is what some words of a sentence name: no part of it, nothing of its own, no other of its sort. */
export function isNamedBy(hit: Hit, { words, head, owners }: AskedPhrase, named: readonly Token[]): boolean {
  const stands = (some: readonly string[]) => placesIn(hit, some).map((place) => standsAs(named, place));
  const heads = placesIn(hit, [head]).filter((place) => standsAs(named, place) === 'head');
  const others = stands(words.filter((word) => word !== head));
  const isWith = others.some((one) => one !== null);
  // "The Danish minister invited her Finnish counterpart" is not the Finnish minister.
  if (heads.length > 0) return others.length === 0 || isWith || heads.some((place) => isBare(named, place));
  // "Robbed a jeweller", asked of the jeweller's wife; what Lund's council does, Lund does.
  const isOwner = !SAYS_WHICH.has(head) && stands(owners).includes('head');
  return placesIn(hit, [head]).length === 0 && isWith && !isOwner;
}

/** Whether nothing but an article stands before a noun. */
function isBare(named: readonly Token[], { start }: Range): boolean {
  const before = named.findLast(({ end }) => end <= start);
  return before === undefined || before.kind === 'sign' || DETERMINERS.has(before.low);
}

/** Whether all that a passage has of something is among the words that name who does it. */
export function isOnlyIn(hit: Hit, { head }: AskedPhrase, named: readonly Token[]): boolean {
  const places = wordsIn(hit, [head]);
  return places.length > 0 && places.every((place) => standsAs(named, place) === 'head');
}

/** Whether some words have a name; the first word of a sentence may be none. */
export const hasName = (words: readonly Token[]): boolean =>
  words.some(({ capital }, at) => capital && (at > 0 || words.length === 1));
