import { CUT } from '../../../grammar/cut.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import type { Cast } from '../../people/cast.ts';
import type { Name } from '../../people/name.ts';
import { surname } from '../../people/same.ts';
import type { Row, Scene, Unit } from '../unit.ts';

/** How many rows back the article is looked at for whom a bare surname means. */
const REACH = 4;
/** Who is named so many times as often as a namesake is the one whom the article calls by the surname. See docs/constants.md. */
const OFTEN = 2;

/** Whether the name at `at` stands for itself, not for what belongs to it: "Rolf Berg’s widow" speaks of the widow. */
const standsAlone = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.low !== "'s" && units[at - 1]?.low !== 'of';

/** The words of the offices that stand with names. */
const officeWords = (text: string, names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const spans = [{ start: name.from, end: name.start }, ...name.offices];
      return spans.flatMap(
        ({ start, end }) => text.slice(start, end).toLowerCase().match(CUT.hyphened) ?? [],
      );
    }),
  );

/** The namesakes that a row names in full, in order. */
function namedIn({ units }: Row, cast: Cast, own: string): number[] {
  return units.flatMap((unit, at) => {
    const name = unit.name === undefined ? undefined : cast.names[unit.name];
    const fits = name !== undefined && name.words.length > 1 && surname(name) === own;
    return fits && standsAlone(units, at) ? [cast.who[unit.name!]!] : [];
  });
}

/** Somebody whom the article names in full, with what tells them from a namesake. */
interface Bearer {
  readonly entity: number;
  /** How often the article names them. */
  readonly uses: number;
  readonly offices: ReadonlySet<string>;
}

/** Who bears which surname. */
function bearersOf(text: string, { entities }: Cast): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const [entity, { names }] of entities.entries()) {
    const full = names.filter(({ words }) => words.length > 1);
    if (full.length === 0) continue;
    const bearer = { entity, uses: names.length, offices: officeWords(text, full) };
    for (const own of new Set(full.map(surname))) found.set(own, [...(found.get(own) ?? []), bearer]);
  }
  return found;
}

/** Whom a bare surname means, by the index of its name and the row it stands in. */
export type Namesake = (name: number, row: number) => number | null;

/**
 * Whom a bare surname that two bear means: the one who holds the office named with it, or whom the article names far more
 * often, else the only one of the two whom the nearest row that names any names by itself.
 * @returns an index into the cast's entities; null when it may be either
 */
export function namesakesIn(scene: Scene, cast: Cast): Namesake {
  const bearing = bearersOf(scene.text, cast);
  const couples = new Set(
    cast.entities.flatMap(({ names }, entity) => (names.some(({ couple }) => couple) ? [entity] : [])),
  );
  return (name, row) => {
    const own = surname(cast.names[name]!);
    const found = cast.who[name]!;
    const bearers = bearing.get(own) ?? [];
    // "Mayor Berg": of two Bergs the mayor.
    const office = [...officeWords(scene.text, [cast.names[name]!])].filter((word) => OFFICES.has(word));
    const holders = bearers.filter(
      ({ offices }) => office.length > 0 && office.every((word) => offices.has(word)),
    );
    if (holders.length === 1) return holders[0]!.entity;
    if (couples.has(found)) return null;
    const uses = cast.entities[found]!.names.length;
    if (bearers.every((other) => other.entity === found || uses >= OFTEN * (other.uses + 1))) return found;
    for (let back = 0; back <= REACH && row - back >= 0; back++) {
      const near = new Set(namedIn(scene.rows[row - back]!, cast, own));
      if (near.size > 0) return near.size === 1 ? [...near][0]! : null;
    }
    return null;
  };
}
