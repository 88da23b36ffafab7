import { CONJUNCTIONS } from '../../lexicon/grammar.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import type { Finding } from '../finding.ts';
import { namedIn } from './named-in.ts';
import { clauseSubject } from '../subject/clause.ts';
import type { Scene } from '../unit.ts';
import { isPerson, type Speaker } from './speaker.ts';

/** How many rows back a pronoun may reach. */
const REACH = 8;
/** Farther back than this it is not certain. */
const CERTAIN = 3;

interface Topic {
  readonly entity: number;
  /** The row's speaker or subject, not only somebody it names. */
  readonly leads: boolean;
}

/** The person a row is about: its last speaker, else its subject, else the only one it names of that gender. */
function topic(
  scene: Scene,
  cast: Cast,
  row: number,
  gender: Gender,
  speakers: ReadonlyMap<number, number>,
): Topic | null {
  const { units } = scene.rows[row]!;
  const subject = clauseSubject(units, 0, units.length);
  const name = subject ? units[subject.head]!.name : undefined;
  const speaker = speakers.get(row);
  const first = [speaker, name === undefined ? undefined : cast.who[name]!];
  // Who only stands there has to be shown to be a person: "Intel is ready. He said …".
  const isShown = (entity: number): boolean =>
    entity === speaker ? isPerson(cast, entity) : cast.entities[entity]!.person;
  const fits = (entity: number): boolean => entity >= 0 && isShown(entity) && agrees(cast, entity, gender);
  const fitting = first.filter((entity) => entity !== undefined).filter(fits);
  // "Holm thanked Dahl, who said so": two who lead the row leave it open which of them is meant.
  if (fitting.length > 0) return { entity: fitting[0]!, leads: new Set(fitting).size === 1 };
  const named = new Set(
    units.flatMap((unit) => (unit.name === undefined ? [] : [cast.who[unit.name]!])).filter(fits),
  );
  return named.size === 1 ? { entity: [...named][0]!, leads: false } : null;
}

const agrees = (cast: Cast, entity: number, gender: Gender): boolean => {
  const own = cast.entities[entity]!.gender;
  return own === null || own === gender;
};

/** The nearest person before an offset of the same row that stands where a subject stands. */
function subjectBefore(scene: Scene, cast: Cast, row: number, until: number, gender: Gender): number | null {
  const { units } = scene.rows[row]!;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.name === undefined || unit.end > until) continue;
    const entity = cast.who[unit.name]!;
    if (entity < 0 || !isPerson(cast, entity) || !agrees(cast, entity, gender)) continue;
    if (units[i + 1]?.low === "'s") continue;
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

/** Whether the rows from `first` to `last` name somebody else whom the pronoun fits as well. */
function rivals(
  scene: Scene,
  cast: Cast,
  first: number,
  last: number,
  entity: number,
  gender: Gender,
  not: ReadonlySet<number>,
): boolean {
  return scene.rows.slice(first, last + 1).some(({ units }) =>
    units.some((unit) => {
      const other = unit.person === true ? cast.who[unit.name!]! : -1;
      return other >= 0 && other !== entity && !not.has(other) && agrees(cast, other, gender);
    }),
  );
}

/** Whom "he" or "she" stands for: the nearest row's topic of that gender. */
export function pronoun(
  scene: Scene,
  cast: Cast,
  finding: Finding,
  speakers: ReadonlyMap<number, number>,
  sure: ReadonlySet<number>,
): Speaker {
  const low = scene.text.slice(finding.source!.start, finding.source!.end).toLowerCase();
  const gender = MALE_PRONOUNS.has(low) ? 'male' : FEMALE_PRONOUNS.has(low) ? 'female' : null;
  if (!gender) return { entity: null, certain: true, basis: 'unnamed' };
  const said = namedIn(cast, finding);
  for (let back = 0; back < REACH && finding.row - back >= 0; back++) {
    const row = finding.row - back;
    const before = back === 0 ? subjectBefore(scene, cast, row, finding.source!.start, gender) : null;
    const found =
      back > 0
        ? topic(scene, cast, row, gender, speakers)
        : before === null
          ? null
          : { entity: before, leads: false };
    if (found === null) continue;
    const { entity, leads } = found;
    const { gender: own, person } = cast.entities[entity]!;
    const alone = !rivals(scene, cast, row, finding.row, entity, gender, said);
    const speaking = back <= 1 && (back === 0 || leads) && sure.has(row) && speakers.get(row) === entity;
    // Who led the sentence before leads on; a name that tells no gender must be the only one.
    const known =
      own === gender ? alone || speaking || (back === 1 && leads && person) : person && speaking && alone;
    // "“Berg is the best,” he says": he is hardly Berg.
    return { entity, certain: known && back <= CERTAIN && !said.has(entity), basis: 'pronoun' };
  }
  return { entity: null, certain: false, basis: 'pronoun' };
}
