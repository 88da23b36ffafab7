import { oneOf } from '../../grammar/one-of.ts';
import { POSSESSIVES, ARTICLES, DETERMINERS } from '../../grammar/determiners.ts';
import { PRONOUNS, THIRD_PERSON } from '../../grammar/pronouns.ts';
import { BE, HAVE, DO, MODALS } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS, BEFORE_TIMES } from '../../grammar/prepositions.ts';
import { PLACES } from '../lexicon/organisations.ts';
import { words } from '../../grammar/words.ts';
import type { Around } from './rule.ts';

/** What four digits are the name or the number of, rather than a year. */
const NUMBERED = words(`
  flight room docket case file lot section chapter article paragraph page verse line item resolution bill law decree
  directive regulation rule order form title act bus train tram route highway road interstate gate platform channel
  unit suite apartment flat house box locker cell ward ticket number no extension code pin password serial badge
  licence license permit invoice account model version type series windows office agenda vision film movie novel book
  album song single play musical opera poem painting game episode psalm sonnet opus proposition amendment measure postcode zip
  rfc iso din ieee ansi precinct district seat block stand row stall regiment squadron battalion lodge locomotive engine class hull satellite asteroid`);
/** Words right before a year that stands by itself. */
const TELLING = words(`
  and or year years early late mid circa approximately roughly as not than this that into when only also nearly almost
  but both fiscal calendar season seasons spring summer autumn fall winter christmas easter with per against versus vs
  beyond towards toward past mid-to-late campaign edition born died founded established dated named which where
`)
  .union(BEFORE_TIMES.difference(words('at within')))
  .union(BE)
  .union(ARTICLES)
  .union(POSSESSIVES)
  .union(THIRD_PERSON);
/** "population of 1950", "rose to 2000", "sold for 1950". */
const AMOUNT =
  /\b(?:population|total|number|length|height|depth|weight|price|cost|crew|staff|sum|average|maximum|minimum|membership|circulation|elevation|altitude|capacity|crowd|score|speed) of $|\b(?:ros|rise|risen|grew|grow|grown|fell|fall|fallen|increas|dropp|climb|jump|shrank|shrunk|cut|rais)[a-z]* (?:from [\d,.]+ )?to $|\b(?:sold|bought|paid|priced) for $|^(?:over|some|nearly|almost|more than|fewer than|less than|up to|at least) $|\bat $/i;
/** "About 1900 died", but "about 1900 the mill was sold". */
const ROUGHLY = /^(?:roughly|about|around|approximately) $/i;
const PLACE =
  /^ [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Court|Square|Place|Terrace)\b/;
const FIRM = /^ (?:Ltd|Limited|Inc|plc|PLC|GmbH|LLC|Corp|AG)\b/;
/** Names that are told apart by their year: "the World Cup 2010", "Expo 2000", "Dairy Act 1955". */
const YEARLY = words(`
  cup championship championships olympics paralympics games expo conference convention congress summit forum festival
  biennale triennale election elections budget act law bill code award awards prize prizes oscars rally
  tournament open prix masters series tour marathon regatta exhibition fair show census survey report index review
  season classic derby final finals league week day year christmas easter ramadan eid diwali hanukkah passover
  halloween thanksgiving spring summer autumn fall winter theatre theater copyright`);
/** What goes on after a year and not after its noun. */
const NOUN = /^ [a-z]{3,}/;
const FUNCTION = new RegExp(
  `^ ${oneOf([...PREPOSITIONS, ...CONJUNCTIONS, ...PRONOUNS, ...DETERMINERS, ...BE, ...HAVE, ...DO, ...MODALS, 'not', 'there', 'also'])}\\b`,
);

/** Whether four digits are a number or a name of something, as far as the words beside them show. */
export function isNumber(figures: string, { before, after }: Around): boolean {
  if (AMOUNT.test(before) || PLACE.test(after) || FIRM.test(after) || isScore(figures, before, after))
    return true;
  if (ROUGHLY.test(before)) return NOUN.test(after) && !FUNCTION.test(after);
  // "the band The 1975"
  if (/\p{Ll} The $/u.test(before)) return true;
  const [, word = ''] = /([\p{L}’'-]+)[ \n]$/u.exec(before) ?? [];
  const low = word.toLowerCase();
  if (NUMBERED.has(low)) return true;
  if (word === '' || TELLING.has(low)) return false;
  // "active 1911-1920": a stretch of years
  if (/^ ?[-–—] ?\d{2,4}\b/.test(after)) return false;
  if (isModel(word, before)) return !/^ ?(?:[-–—]|to|until|till|and) ?\d{2,4}\b/.test(after);
  const named = NOUN.test(after) && !FUNCTION.test(after);
  // "Orwell's 1984": a work; "Ghana's 1984 vote" has a year. "Beijing 2008" is a name with its year.
  if (/['’]s?$/.test(word)) return !named && !/^ [A-Z]/.test(after);
  return /^\p{Ll}/u.test(word) && !named;
}

/**
 * Whether a name has a year for its number: "the Galaxy 2018", "Horizon 2020", not "Beijing 2008", "WWDC 2005", "Throughout 2008" nor
 * what opens a sentence.
 */
function isModel(word: string, before: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || YEARLY.has(word.toLowerCase()) || PLACES.has(word.toLowerCase()))
    return false;
  const [, led] = /(\S+) \S+ $/u.exec(before) ?? [];
  // A word that opens a sentence is a name where another stands beside it.
  return led !== undefined && !/[.!?:;,([]$|^(?:in|at)$/i.test(led);
}

/** "2010 to 1987": a count, for no years run backwards. */
function isScore(figures: string, before: string, after: string): boolean {
  const [, next] = /^(?: to | ?[-–—] ?)(\d{4})\b/.exec(after) ?? [];
  const [, first] = /\b(\d{4})(?: to | ?[-–—] ?)$/.exec(before) ?? [];
  return (next !== undefined && next < figures) || (first !== undefined && first > figures);
}
