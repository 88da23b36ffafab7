import { isOnePerson } from '../../lexicon/persons.ts';
import { overlaps } from '../../../corpus/span.ts';
import type { Cast } from '../../people/cast.ts';
import type { Finding } from '../finding.ts';
import { isPerson, UNNAMED, type Speaker } from './speaker.ts';

/** The name comes within so many rows of the description. */
const NEAR = 2;

/** Whether words describe a person by what they are, not by whom they belong to: "a senior analyst"; not "a letter", "a friend of Ann Lee". */
const describes = (text: string, cast: Cast, { source }: Finding): boolean =>
  isOnePerson(text.slice(source!.head.start, source!.head.end).toLowerCase()) &&
  !cast.names.some((name, i) => {
    const entity = cast.who[i]!;
    return overlaps(name, source!) && name.words.length > 1 && entity >= 0 && isPerson(cast, entity);
  });

/**
 * Whom "A senior analyst …" introduces: first what they claim, then their words in marks with a full name
 * after them that the article has not used before. It is an inference, so it is never certain.
 */
export function introduced(text: string, cast: Cast, findings: readonly Finding[], at: number): Speaker {
  const finding = findings[at]!;
  if (!describes(text, cast, finding)) return UNNAMED;
  const next = findings.slice(at + 1, at + 1 + NEAR).find(({ source }) => source !== null);
  const name = next?.source?.name ?? null;
  if (finding.relay || finding.rule !== 'said-before' || !next || name === null) return UNNAMED;
  if (next.row - finding.row > NEAR || next.rule !== 'said-after') return UNNAMED;
  const entity = cast.who[name]!;
  const first = cast.entities[entity]?.names[0];
  const fresh =
    first !== undefined && first.start >= finding.source!.end && cast.names[name]!.words.length > 1;
  return fresh && isPerson(cast, entity) ? { entity, certain: false, basis: 'described' } : UNNAMED;
}
