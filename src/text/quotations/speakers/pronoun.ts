import { CONJUNCTIONS } from '../../lexicon/grammar.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import type { Finding } from '../finding.ts';
import { clauseSubject } from '../subject.ts';
import type { Scene } from '../unit.ts';
import { isPerson, type Speaker } from './speaker.ts';

/** How many rows back a pronoun may reach. */
const REACH = 8;

/** The person a row is about: its last speaker, else its subject, else the only person it names. */
function topic(
  scene: Scene,
  cast: Cast,
  row: number,
  until: number,
  speakers: ReadonlyMap<number, number>,
): number | null {
  const speaker = speakers.get(row);
  if (speaker !== undefined) return speaker;
  const { units } = scene.rows[row]!;
  const subject = clauseSubject(units, 0, units.length);
  const head = subject && units[subject.head]!;
  if (head?.name !== undefined && head.start < until) {
    const entity = cast.who[head.name]!;
    if (entity >= 0 && isPerson(cast, entity)) return entity;
  }
  const named = new Set(
    units
      .filter((unit) => unit.name !== undefined && unit.end <= until)
      .map((unit) => cast.who[unit.name!]!)
      .filter((entity) => entity >= 0 && isPerson(cast, entity)),
  );
  return named.size === 1 ? [...named][0]! : null;
}

/** The nearest person before an offset of the same row that stands where a subject stands. */
function subjectBefore(scene: Scene, cast: Cast, row: number, until: number, gender: Gender): number | null {
  const { units } = scene.rows[row]!;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.name === undefined || unit.end > until) continue;
    const entity = cast.who[unit.name]!;
    if (entity < 0 || !isPerson(cast, entity) || units[i + 1]?.low === "'s") continue;
    const own = cast.entities[entity]!.gender;
    if (own !== null && own !== gender) continue;
    const before = units[i - 1];
    if (
      before === undefined ||
      before.kind === 'sign' ||
      before.kind === 'quote' ||
      CONJUNCTIONS.has(before.low)
    )
      return entity;
  }
  return null;
}

/** Whom "he" or "she" stands for: the nearest row's topic of that gender. */
export function pronoun(
  scene: Scene,
  cast: Cast,
  finding: Finding,
  speakers: ReadonlyMap<number, number>,
): Speaker {
  const low = scene.text.slice(finding.source!.start, finding.source!.end).toLowerCase();
  const gender = MALE_PRONOUNS.has(low) ? 'male' : FEMALE_PRONOUNS.has(low) ? 'female' : null;
  if (!gender) return { entity: null, certain: true, basis: 'unnamed' };
  for (let back = 0; back < REACH && finding.row - back >= 0; back++) {
    const row = finding.row - back;
    const entity: number | null =
      back === 0
        ? subjectBefore(scene, cast, row, finding.source!.start, gender)
        : topic(scene, cast, row, Number.POSITIVE_INFINITY, speakers);
    if (entity === null) continue;
    const own: Gender = cast.entities[entity]!.gender;
    if (own !== null && own !== gender) continue;
    return { entity, certain: own === gender && back <= 3, basis: 'pronoun' };
  }
  return { entity: null, certain: false, basis: 'pronoun' };
}
