import { isOnePerson, nounGender } from '../../lexicon/persons.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import type { Finding } from '../finding.ts';
import { isPerson, type Speaker } from './speaker.ts';

/** Who spoke last in a row. */
export interface Spoke {
  /** Index into the cast's entities; null when one person spoke who has no name. */
  readonly entity: number | null;
  /** As the noun or the pronoun for them tells: "a woman said", "she said". */
  readonly gender: Gender;
  readonly certain: boolean;
  readonly finding: Finding;
}

const PRONOUN: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

/** What a finding leaves behind for the pronouns that follow; null when no one person spoke: "police said". */
export function spokeIn(text: string, cast: Cast, finding: Finding, speaker: Speaker): Spoke | null {
  const { entity, certain } = speaker;
  if (entity !== null)
    return isPerson(cast, entity)
      ? { entity, gender: cast.entities[entity]!.gender, certain, finding }
      : null;
  if (!finding.source) return null;
  const head = text.slice(finding.source.head.start, finding.source.head.end).toLowerCase();
  const gender = PRONOUN[head] ?? nounGender(head);
  return gender || isOnePerson(head) ? { entity: null, gender, certain, finding } : null;
}
