import type { Cast } from '../../people/cast.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../unit.ts';
import { mayBePerson, UNNAMED, type Speaker } from './speaker.ts';

/** The row before and the words before the mention in its own. */
const ROWS = 2;

/** Whom "the former" or "the latter" means: of the last two persons named, if these are all. It is never certain. */
export function ofTwo({ rows }: Scene, cast: Cast, { row, source }: Finding, head: string): Speaker {
  const named = rows
    .slice(Math.max(0, row - ROWS + 1), row + 1)
    .flatMap(({ units }) =>
      units.flatMap(({ name, start }) =>
        name !== undefined && start < source!.start && mayBePerson(cast, name) ? [cast.who[name]!] : [],
      ),
    );
  const persons = [...new Set(named)];
  if (persons.length !== 2) return UNNAMED;
  return { entity: persons[head === 'former' ? 0 : 1]!, certain: false, basis: 'described' };
}
