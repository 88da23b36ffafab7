import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import type { Row, Unit } from '../unit.ts';
import { addressee } from './addressee.ts';
import { leadOf } from './lead.ts';
import { isSomeone } from './someone.ts';
import type { Spoke } from './spoke.ts';

/** Whom a row is about. */
export interface Topic {
  /** Null for somebody without a name. */
  readonly entity: number | null;
  /** The row's speaker or subject, not only somebody it names. */
  readonly leads: boolean;
}

export const agrees = (cast: Cast, entity: number, gender: Gender): boolean =>
  (cast.entities[entity]!.gender ?? gender) === gender;

/** The person of that gender whom a unit names; -1 when it names none. */
const shown = (cast: Cast, unit: Unit | undefined, gender: Gender): number => {
  const entity = unit?.name === undefined ? -1 : cast.who[unit.name]!;
  return entity >= 0 && cast.entities[entity]!.person && agrees(cast, entity, gender) ? entity : -1;
};

/** Whether who spoke is a description of the name before it: "Anna Berg, senior adviser at the mill, thinks". */
function isApposed(units: readonly Unit[], { finding }: Spoke): boolean {
  const at = units.findIndex(({ start }) => start >= finding.source!.start);
  return units[at - 1]?.low === ',' && units[at - 2]?.kind === 'name';
}

/**
 * The one person of a gender that a row is about: its last speaker, else its subject, else the only one it names
 * or speaks of. Somebody without a name counts as much as somebody with one.
 * @returns null when there is none, or the subject is "he" and so whoever the rows before are about
 */
export function topicOf(cast: Cast, { units }: Row, gender: Gender, spoke: Spoke | undefined): Topic | null {
  const asked = spoke ? shown(cast, units[addressee(units, spoke.finding, true)], gender) : -1;
  // "“Will you go?” a reporter asked Mr Weil. “No,” he said.": whoever is asked answers.
  if (asked >= 0) return { entity: asked, leads: false };
  const lead = leadOf(units, cast, gender);
  const speaking = spoke && (spoke.gender ?? gender) === gender ? spoke : undefined;
  if (speaking?.entity === null && lead?.kind === 'named' && isApposed(units, speaking))
    return { entity: lead.entity, leads: false };
  if (speaking) {
    const other = lead?.kind === 'named' && lead.entity !== speaking.entity;
    return { entity: speaking.entity, leads: !other };
  }
  if (lead)
    return lead.kind === 'same' ? null : { entity: lead.kind === 'named' ? lead.entity : null, leads: true };
  if (units.some((_, at) => isSomeone(units, at, gender))) return { entity: null, leads: false };
  const named = new Set(units.map((unit) => shown(cast, unit, gender)).filter((entity) => entity >= 0));
  return named.size === 1 ? { entity: [...named][0]!, leads: false } : null;
}
