import { words } from '../../grammar/words.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { Phrase } from './phrase/type.ts';
import type { Unit } from './unit.ts';

const STANDS_FOR_SOMEONE = PRONOUNS.union(words('who which that this one another others some many'));
/** "policemen", "bureaucrats", "Republicans", "scientists", "lawyers", "investigators". */
const PEOPLE = /(?:men|women|crats|cans|ists|ers|ors)$/u;

/** Whether a noun names somebody who can speak. */
export function isSpeaker(unit: Unit): boolean {
  const last = unit.low.slice(unit.low.lastIndexOf('-') + 1);
  return OFFICES.has(last) || SPEAKERS.has(last) || PEOPLE.test(last);
}

/** Whether a phrase can be somebody's who speaks. */
export function speaks(units: readonly Unit[], { head, of }: Phrase): boolean {
  const unit = units[of ?? head]!;
  return unit.kind === 'name' || STANDS_FOR_SOMEONE.has(unit.low) || isSpeaker(unit);
}
