import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import type { Finding } from '../finding.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Scene } from '../unit.ts';
import { namedIn } from './named-in.ts';
import { isFaced, isRival, rivals, type Meant } from './rivals.ts';
import { isSomeone } from './someone.ts';
import { isPerson, type Speaker } from './speaker.ts';
import type { Spoke } from './spoke.ts';
import { agrees, topicOf, type Topic } from './topic.ts';

/** How many rows back a pronoun may reach. */
const REACH = 8;
/** Farther back than this it is not certain. */
const CERTAIN = 3;

/** A pronoun that stands for nobody the article names. */
const NOBODY: Speaker = { entity: null, certain: false, basis: 'pronoun' };

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

/** Whom the finding's own row, before the pronoun, is about. */
function inOwnRow(
  scene: Scene,
  cast: Cast,
  { row, source }: Finding,
  gender: Gender,
  spoke: Spoke | undefined,
): Topic | null {
  const entity = subjectBefore(scene, cast, row, source!.start, gender);
  if (entity !== null) return { entity, leads: false };
  return spoke?.entity === null && (spoke.gender ?? gender) === gender
    ? { entity: null, leads: false }
    : null;
}

/**
 * Whether a pronoun stands in a relative clause that tells of what its sentence's subject does, and nobody else whom it
 * fits is named between: "With Rusk beside him, Weil gave a speech in which he said".
 */
function inRelative({ rows }: Scene, cast: Cast, { row, source }: Finding, meant: Meant): boolean {
  const { units } = rows[row]!;
  const at = units.findIndex(({ start }) => start >= source!.start);
  if (units[at - 1]?.low !== 'which' || !/^(?:in|at|during)$/u.test(units[at - 2]?.low ?? '')) return false;
  const subject = units.findLastIndex(
    ({ name }, i) => i < at && name !== undefined && cast.who[name] === meant.entity,
  );
  return !units
    .slice(subject + 1, at)
    .some((unit, i) => isRival(cast, unit, meant) || isSomeone(units, subject + 1 + i, meant.gender));
}

const isSpeaking = (spoke: Spoke | undefined, entity: number): boolean =>
  spoke?.entity === entity && spoke.certain;

const genderOfPronoun = (low: string): Gender => {
  if (MALE_PRONOUNS.has(low)) return 'male';
  return FEMALE_PRONOUNS.has(low) ? 'female' : null;
};

/**
 * Whether a row names somebody, and only behind prepositions, so that it may be about whoever the rows before are about:
 * "Thanks to Anya Moor, the club has a home."
 */
function isAside({ rows }: Scene, cast: Cast, row: number, entity: number): boolean {
  const { units } = rows[row]!;
  const named = units.flatMap(({ name }, i) => (name !== undefined && cast.who[name] === entity ? [i] : []));
  return named.length > 0 && named.every((at) => at > 0 && isPreposition(units[at - 1]!));
}

/** Whether whom a row `back` rows before a pronoun is about is surely meant by it. */
function isCertain(scene: Scene, cast: Cast, finding: Finding, back: number, about: About): boolean {
  const { meant, leads, spoke } = about;
  const { entity, gender, not: said } = meant;
  const row = finding.row - back;
  const { gender: own, person } = cast.entities[entity]!;
  const relative = back === 0 && inRelative(scene, cast, finding, meant);
  const aside = spoke?.entity !== entity && isAside(scene, cast, row, entity);
  const first = aside ? Math.max(0, row - CERTAIN) : row;
  const alone = relative || !rivals(scene, cast, first, finding.row, meant);
  const follows = back === 1 && leads && !aside;
  const speaking = (back === 0 || follows) && isSpeaking(spoke, entity);
  // Who led the sentence before leads on; a name that tells no gender must be the only one.
  const known = own === gender ? alone || speaking || (follows && person) : person && speaking && alone;
  // "“Berg is the best,” he says": he is hardly Berg.
  if (!known || back > CERTAIN || said.has(entity)) return false;
  return relative || !isFaced(cast, scene.rows[row]!, spoke, meant);
}

/** Whom a row is about, of those that a pronoun may mean. */
interface About {
  readonly meant: Meant;
  readonly leads: boolean;
  readonly spoke: Spoke | undefined;
}

/** Whom "he" or "she" stands for: the nearest row's topic of that gender. */
export function pronoun(
  scene: Scene,
  cast: Cast,
  finding: Finding,
  spoken: ReadonlyMap<number, Spoke>,
): Speaker {
  const low = scene.text.slice(finding.source!.start, finding.source!.end).toLowerCase();
  const gender = genderOfPronoun(low);
  if (!gender) return { entity: null, certain: true, basis: 'unnamed' };
  for (let back = 0; back < REACH && finding.row - back >= 0; back++) {
    const row = finding.row - back;
    const spoke = spoken.get(row);
    const topic =
      back === 0
        ? inOwnRow(scene, cast, finding, gender, spoke)
        : topicOf(cast, scene.rows[row]!, gender, spoke);
    if (topic === null) continue;
    const { entity, leads } = topic;
    if (entity === null) return NOBODY;
    const about: About = { meant: { entity, gender, not: namedIn(cast, finding) }, leads, spoke };
    return { entity, certain: isCertain(scene, cast, finding, back, about), basis: 'pronoun' };
  }
  return NOBODY;
}
