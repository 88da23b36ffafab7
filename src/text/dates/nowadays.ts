import { CARDINALS } from '../../grammar/numbers.ts';
import { ARTICLES, POSSESSIVES, DEMONSTRATIVES } from '../../grammar/determiners.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { words } from '../../grammar/words.ts';
import type { Around } from './rule.ts';

/** What an age has, rather than a day: no event, and no plural of persons. */
const OF_AN_AGE = words(`
  people men women children youth youngsters families society societies world generation generations technology
  technologies consumers workforce economy economies cities jobs homes schools cars problems challenges
`);

/** A kind of people: "leaders", "heroes", "families". */
function isKind(word: string): boolean {
  const low = word.toLowerCase();
  if (OF_AN_AGE.has(low)) return true;
  return low.endsWith('s') && [low.slice(0, -1), low.slice(0, -2)].some(isOnePerson);
}

const OWNED = /^['’]s ([a-z-]+)(?: ([a-z-]+))?/;
const BEFORE = /(?:^|([\p{L}’'-]+)[ \n])([\p{L}-]+)[ \n](of[ \n])?$/u;
/** Before a kind of people of whom one tells how they are in this age. */
const OF_NOW = /^(?:young|younger|old|older|most|many|few|modern|poor|rich)$/i;
/** Others than those of a sentence: "the workers", "two workers". */
const CERTAIN = ARTICLES.union(POSSESSIVES)
  .union(DEMONSTRATIVES)
  .union(CARDINALS)
  .union(words('some any several other another by with to from'));
/** How things are, not what happens on a day. */
const STATE =
  /^ (?:(?:also|often|still|mostly|rarely|no longer) )?(?:are(?! \w+ing\b)|have(?! (?:\w+ed|been|begun)\b)|do|don['’]t|can|cannot|can['’]t|must|may|might|need|want|know|earn|read|live|face|spend|use|grow|work|learn|think|prefer|marry|expect|eat|watch|sleep|drive)\b/;

/**
 * Whether "today", "tomorrow" or "yesterday" means an age and no one day: "today's youth", "tomorrow's young leaders", "the
 * children of today", "parents today are older"; but "yesterday's vote", "workers today walked out".
 */
export function isNowadays({ before, after }: Around): boolean {
  const [owned, first = '', second = ''] = OWNED.exec(after) ?? [];
  if (owned !== undefined) return isKind(first) || isKind(second);
  const [, led = '', kind = '', of] = BEFORE.exec(before) ?? [];
  if (!isKind(kind)) return false;
  return of !== undefined || OF_NOW.test(led) || (!CERTAIN.has(led.toLowerCase()) && STATE.test(after));
}
