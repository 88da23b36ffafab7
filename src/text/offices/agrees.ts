import { isGiven } from '../people/given-or-title.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { DEPARTMENTS, OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import { words } from '../../grammar/words.ts';
import { headAt, LEADS_A_BODY } from './heads.ts';
import type { Office, OfficeWord } from './office.ts';
import { isPlace } from './places.ts';

/** What a company's name ends in. */
const COMPANY = words(
  'company corporation corp co inc ltd plc llc group motor motors holdings airlines airways',
);

/**
 * A word that may stand between whose office it is and its head without making it another's: "Russian minister" is said of
 * the foreign minister too.
 */
const mayBetween = ({ key }: OfficeWord, { head }: Office): boolean =>
  COMPANY.has(key) ||
  (!LEADS_A_BODY.has(head) && (DEPARTMENTS.has(key) || NEUTRAL.has(key))) ||
  (key === 'city' && head === 'mayor');

/** What says nothing of whose office it is. */
const NEUTRAL = words(
  'senior top lead leading longtime veteran chief principal newly elected outgoing first lord national',
);

/** A word that may stand farther from the head than all that was asked for: the country of a body, what somebody is like. */
const mayPrecede = ({ key, capital }: OfficeWord): boolean =>
  isPlace(key) ||
  NEUTRAL.has(key) ||
  DEPARTMENTS.has(key) ||
  OFFICE_MODIFIERS.has(key) ||
  isGiven(key) ||
  headAt([key], 0) !== null ||
  (!capital && !ORGANISATION_WORDS.has(key));

/** Whether all words asked for are given, in order, and none that is left out makes the office another's. */
function isOf(asked: readonly OfficeWord[], given: readonly OfficeWord[], office: Office): boolean {
  let last = given.length;
  for (let i = asked.length - 1; i >= 0; i--) {
    const at = given.findLastIndex(({ key }, j) => j < last && key === asked[i]!.key);
    if (at < 0 || !given.slice(at + 1, last).every((word) => mayBetween(word, office))) return false;
    last = at;
  }
  return asked.length === 0 || given.slice(0, last).every(mayPrecede);
}

/** Whether the one who holds `given` is whom a member asks for: never a deputy, a former one or another's. */
export function agrees(asked: Office, given: Office): boolean {
  const { status, before, of, to } = given;
  if (asked.status.size !== status.size || [...asked.status].some((one) => !status.has(one))) return false;
  const whose = [...asked.before, ...asked.of];
  const leads =
    asked.head === 'head' && LEADS_A_BODY.has(given.head) && whose.some(({ key }) => !isPlace(key));
  if (asked.head !== given.head && !leads) return false;
  if (asked.to.some(({ key }) => to.every((one) => one.key !== key))) return false;
  // "Russian minister of defence" is the Russian defence minister, and the defence minister of Russia.
  return [
    [...before, ...of],
    [...of, ...before],
  ].some((way) => isOf(whose, way, given));
}
