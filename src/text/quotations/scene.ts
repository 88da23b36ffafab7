import type { Role } from '../../corpus/article.ts';
import type { Page } from '../page.ts';
import type { Cast } from '../people/cast.ts';
import type { Stretch } from './mark.ts';
import { grouped, LONGEST_ROW } from './scene/grouped.ts';
import { unitsOf } from './scene/units.ts';
import type { Row, Scene, Unit } from './unit.ts';

function pieces(units: readonly Unit[]): (readonly Unit[])[] {
  const found: (readonly Unit[])[] = [];
  for (let i = 0; i < units.length; i += LONGEST_ROW) found.push(units.slice(i, i + LONGEST_ROW));
  return found;
}

const SPOKEN: ReadonlySet<Role> = new Set<Role>(['title', 'body']);

/** Lays an article out for the rules. Linear. */
export function sceneOf(page: Page, { names, who, entities }: Cast, stretches: readonly Stretch[]): Scene {
  const marked = stretches.toReversed();
  const named = names
    .map((name, index) => ({ name, index, person: entities[who[index]!]?.person === true }))
    .filter(({ index }) => who[index]! >= 0)
    .toReversed();
  const rows = grouped(page, stretches).flatMap((group): Row[] => {
    const first = group[0]!;
    // Page furniture and credits are nobody's words.
    if (!SPOKEN.has(page.article.blocks[first.block]!.role)) return [];
    const last = group.at(-1)!;
    return pieces(unitsOf(page, first.first, last.last, marked, named)).map((units) => ({
      start: units[0]!.start,
      end: units.at(-1)!.end,
      block: first.block,
      units,
    }));
  });
  return { text: page.text, rows, names };
}
