import type { Cast } from '../../people/cast.ts';
import type { Finding } from '../finding.ts';
import { isPerson, UNNAMED, type Speaker } from './speaker.ts';

/** The name comes within so many rows of the description. */
const NEAR = 2;

/**
 * Whom "A senior analyst …" introduces: first what they claim, then their words in marks with a full name
 * after them that the article has not used before. It is an inference, so it is never certain.
 */
export function introduced(cast: Cast, findings: readonly Finding[], at: number): Speaker {
  const finding = findings[at]!;
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
