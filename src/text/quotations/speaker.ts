import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../lexicon/pronouns.ts';
import { CONJUNCTIONS } from '../lexicon/grammar.ts';
import type { Cast } from '../people/cast.ts';
import type { Gender } from '../people/name.ts';
import type { SpeakerBasis } from '../reading.ts';
import type { Finding } from './finding.ts';
import { clauseSubject } from './subject.ts';
import type { Scene } from './unit.ts';

/** Who speaks, as an index into the cast's entities, and how well that is known. */
export interface Speaker {
  readonly entity: number | null;
  readonly certain: boolean;
  readonly basis: SpeakerBasis;
}

/** How many rows back a pronoun may reach. */
const REACH = 8;
const PLURAL = /^(?:they|we|i|you|it|who|some|others|many|another|one)$/u;

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

function isPerson(cast: Cast, entity: number): boolean {
  const { person, organisation } = cast.entities[entity]!;
  return person || !organisation;
}

/** Whom "he" or "she" stands for: the nearest row's topic of that gender. */
function pronoun(scene: Scene, cast: Cast, finding: Finding, speakers: ReadonlyMap<number, number>): Speaker {
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

const INDEFINITE = /^(?:an?|one|another)\s/iu;

/** Whom a description names: "A senior analyst …" is whoever the next rows name for the first time. */
function described(
  scene: Scene,
  cast: Cast,
  finding: Finding,
  findings: readonly Finding[],
  at: number,
): Speaker {
  const { text } = scene;
  const mention = finding.source!;
  const words = text.slice(mention.start, mention.end);
  const head = text.slice(mention.head.start, mention.head.end).toLowerCase();
  if (INDEFINITE.test(words)) {
    const next = findings.slice(at + 1, at + 3).find(({ source }) => source !== null);
    const name = next?.source?.name ?? null;
    const entity = name === null ? -1 : cast.who[name]!;
    const first = entity >= 0 ? cast.entities[entity]!.names[0]! : null;
    // First what they claim, then their words in marks with the name after them.
    const near = next !== undefined && next.row - finding.row <= 2 && next.rule === 'said-after';
    if (
      near &&
      !finding.relay &&
      first &&
      first.start >= mention.end &&
      isPerson(cast, entity) &&
      cast.names[name!]!.words.length > 1
    )
      return { entity, certain: false, basis: 'described' };
    return { entity: null, certain: true, basis: 'unnamed' };
  }
  let best = -1;
  let where = -1;
  for (const [index, entity] of cast.entities.entries()) {
    if (!entity.person) continue;
    const office = entity.names.some(({ offices }) =>
      offices.some(({ start, end }) => text.slice(start, end).toLowerCase().split(/\W+/u).includes(head)),
    );
    if (!office) continue;
    const last = entity.names.findLast(({ start }) => start < mention.start);
    if (last && last.start > where) {
      best = index;
      where = last.start;
    }
  }
  return best >= 0
    ? { entity: best, certain: false, basis: 'described' }
    : { entity: null, certain: true, basis: 'unnamed' };
}

/** Settles who speaks in each finding, in order. */
export function speakersOf(scene: Scene, cast: Cast, findings: readonly Finding[]): Speaker[] {
  const byRow = new Map<number, number>();
  return findings.map((finding, at) => {
    const speaker = one(scene, cast, findings, at, byRow);
    if (speaker.entity !== null && isPerson(cast, speaker.entity)) byRow.set(finding.row, speaker.entity);
    if (!finding.carried) return speaker;
    return { ...speaker, certain: false, basis: speaker.entity === null ? speaker.basis : 'carried' };
  });
}

function one(
  scene: Scene,
  cast: Cast,
  findings: readonly Finding[],
  at: number,
  byRow: ReadonlyMap<number, number>,
): Speaker {
  const finding = findings[at]!;
  const { source } = finding;
  if (!source) return { entity: null, certain: false, basis: 'unnamed' };
  if (source.name !== null) {
    const entity = cast.who[source.name]!;
    return { entity: entity >= 0 ? entity : null, certain: true, basis: finding.relay ? 'relayed' : 'named' };
  }
  const head = scene.text.slice(source.head.start, source.head.end).toLowerCase();
  if (MALE_PRONOUNS.has(head) || FEMALE_PRONOUNS.has(head) || PLURAL.test(head))
    return pronoun(scene, cast, finding, byRow);
  return described(scene, cast, finding, findings, at);
}
