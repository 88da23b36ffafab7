import type { Cast } from '../../people/cast.ts';
import { isGiven } from '../../people/given-or-title.ts';
import type { Gender } from '../../people/name.ts';
import type { Row, Scene, Unit } from '../unit.ts';
import { addressee } from './addressee.ts';
import { isSomeone } from './someone.ts';
import type { Spoke } from './spoke.ts';
import { agrees } from './topic.ts';

/** Whom a pronoun may stand for, as far as it is settled. */
export interface Meant {
  readonly entity: number;
  readonly gender: Gender;
  /** Those whom the words said name: whoever says them is hardly one of these. */
  readonly not: ReadonlySet<number>;
}

/** Whether a unit names somebody else whom the pronoun fits as well. */
export const isRival = (cast: Cast, unit: Unit, { entity, gender, not }: Meant): boolean => {
  const other = unit.person === true ? cast.who[unit.name!]! : -1;
  return other >= 0 && other !== entity && !not.has(other) && agrees(cast, other, gender);
};

/**
 * Whether a row begins with a name in full that may be somebody's, though nothing shows that it is a person's: "Xyla Quent
 * hugged Anna Berg."
 */
function mayLead(cast: Cast, [first, next]: readonly Unit[], { entity, gender, not }: Meant): boolean {
  const name = first?.name === undefined ? undefined : cast.names[first.name];
  const other = name && cast.who[first!.name!]!;
  if (!name || other === undefined || other < 0 || other === entity || not.has(other)) return false;
  const { organisation, person } = cast.entities[other]!;
  const maybe = name.words.length > 1 && next?.low !== "'s" && (!organisation || isGiven(name.words[0]!));
  return !person && maybe && agrees(cast, other, gender);
}

/** Whether the rows from `first` to `last` name somebody else whom the pronoun fits as well. */
export const rivals = (scene: Scene, cast: Cast, first: number, last: number, meant: Meant): boolean =>
  scene.rows
    .slice(first, last + 1)
    .some(({ units }) => mayLead(cast, units, meant) || units.some((unit) => isRival(cast, unit, meant)));

/**
 * Whether somebody else stands face to face with the one a row is about, and may be the one who answers:
 * "Weil accused Rusk of theft.", "Weil met a friend."
 */
export function isFaced(cast: Cast, { units }: Row, spoke: Spoke | undefined, meant: Meant): boolean {
  const other = (at: number): boolean =>
    isRival(cast, units[at]!, meant) || isSomeone(units, at, meant.gender);
  if (spoke?.entity !== meant.entity) return units.some((_, at) => other(at));
  const at = addressee(units, spoke.finding);
  return at >= 0 && other(at);
}
