import { words } from '../../../grammar/words.ts';
import { ORGANISATION_WORDS } from '../../lexicon/organisations.ts';
import { tokens } from '../../tokens.ts';
import { placeIn } from './place.ts';

/** What kind of text it is, and what it stands in, says nothing of a place. */
const KIND =
  /^\W{0,4}(?:(?:press|news|media) (?:release|statement)|statement|(?:local |world |business )?news|(?:policy |news )?(?:brief|briefing|analysis)|feature|opinion|editorial|commentary|newsletter|bulletin|dispatch|transcript|(?:from )?(?:the )?issue(?: dated| of)?|source)\b(?:[ ,:|–—-]{1,3}|$)/iu;
const THE = /^the /iu;
/** What parts a place from its day; "Retrieved May 7, 2013" and "Schedule: May 7, 2013" are no places. */
const PARTED = /[,|()] ?$/u;

const OUTLETS = words(
  'press times post journal news herald tribune telegraph guardian independent magazine radio television tv gazette chronicle',
);
/** In such a line these are whose paper it is, or a part of a town's name: they make it no street or hall, where things are held. */
const NO_VENUE = OUTLETS.union(
  words(`
    network agency service services review city state states county district region republic island islands north south east west
    northern southern eastern western central bay beach lake mountain valley river sea
  `),
);

const isVenue = (word: string): boolean => ORGANISATION_WORDS.has(word) && !NO_VENUE.has(word);

/**
 * Whether a line has nothing beside its day but a place, a paper or what kind of text stands below.
 * @param before all that stands before the day
 */
export function isOfPublication(before: string): boolean {
  const rest = before.replace(KIND, '');
  const place = placeIn(rest.replace(THE, ''));
  if (place === null) return false;
  const own = tokens(place, { start: 0, end: place.length }).map(({ low }) => low);
  if (own.some(isVenue)) return false;
  const isOutlet = own.some((word) => OUTLETS.has(word));
  if (THE.test(rest)) return isOutlet;
  return place === '' ? rest !== before : isOutlet || PARTED.test(rest);
}
