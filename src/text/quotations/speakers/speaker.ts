import type { Cast } from '../../people/cast.ts';
import type { SpeakerBasis } from '../../reading.ts';

/** Who speaks, as an index into the cast's entities, and how well that is known. */
export interface Speaker {
  readonly entity: number | null;
  readonly certain: boolean;
  readonly basis: SpeakerBasis;
}

/** Nobody who has a name. */
export const UNNAMED: Speaker = { entity: null, certain: true, basis: 'unnamed' };

/** Whether an entity can be a person: shown to be one, or at least not shown to be a body or a place. */
export function isPerson(cast: Cast, entity: number): boolean {
  const { person, organisation } = cast.entities[entity]!;
  return person || !organisation;
}

/** Whether one of the cast's names can be a person's: shown to be one's, or of more words than a place mostly has. */
export function mayBePerson({ entities, names, who }: Cast, name: number): boolean {
  const entity = entities[who[name]!];
  return entity !== undefined && (entity.person || (!entity.organisation && names[name]!.words.length > 1));
}
