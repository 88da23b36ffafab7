import { words as wordList } from '../../../grammar/words.ts';
import { POSSESSIVES } from '../../../grammar/determiners.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Cast } from '../../people/cast.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../unit.ts';
import { described, officesOf, type Offices } from './described.ts';
import { introduced } from './introduced.ts';
import { namedIn } from './named-in.ts';
import { namesakesIn, type Namesake } from './namesake.ts';
import { ofTwo } from './of-two.ts';
import { pronoun } from './pronoun.ts';
import { UNNAMED, type Speaker } from './speaker.ts';
import { spokeIn, type Spoke } from './spoke.ts';

const INDEFINITE = /^(?:an?|one|another)\s/iu;
const OF_TWO = /^the (?:former|latter)$/iu;
/** Pronouns that stand for nobody with a name. */
const NO_NAME = PRONOUNS.union(POSSESSIVES).union(wordList('who some others many another one'));

/** Settles who speaks in each finding, in order. */
export function speakersOf(scene: Scene, cast: Cast, findings: readonly Finding[]): Speaker[] {
  const spoken = new Map<number, Spoke>();
  const offices = officesOf(scene.text, cast);
  const namesake = namesakesIn(scene, cast);
  return findings.map((finding, at) => {
    const speaker = speakerOf(scene, cast, offices, namesake, findings, at, spoken);
    const spoke = spokeIn(scene.text, cast, finding, speaker);
    if (spoke) spoken.set(finding.row, spoke);
    if (!finding.carried)
      return finding.rule === 'transcript' && speaker.basis === 'named'
        ? { ...speaker, basis: 'turn' }
        : speaker;
    const certain = speaker.certain && finding.goesOn === true;
    return { ...speaker, certain, basis: speaker.entity === null ? speaker.basis : 'carried' };
  });
}

/** Whether words outside of marks stand before their cue: who says them is "he" in them, not named. */
const isReported = ({ text }: Scene, { rule, parts }: Finding): boolean =>
  /^(?:said-after|interrupted)$/u.test(rule) && !/["“”‘'«„`]/u.test(text[parts[0]!.start]!);

function speakerOf(
  scene: Scene,
  cast: Cast,
  offices: Offices,
  namesake: Namesake,
  findings: readonly Finding[],
  at: number,
  spoken: ReadonlyMap<number, Spoke>,
): Speaker {
  const finding = findings[at]!;
  const { source } = finding;
  if (!source) return { ...UNNAMED, certain: false };
  if (source.name !== null) {
    const unsure = cast.unsure.has(source.name);
    const entity = unsure ? (namesake(source.name, finding.row) ?? -1) : cast.who[source.name]!;
    // What somebody else hands on rests on their word.
    const basis = finding.relay ? 'relayed' : 'named';
    const certain =
      !finding.relay && !unsure && !(isReported(scene, finding) && namedIn(cast, finding).has(entity));
    return { entity: entity >= 0 ? entity : null, certain, basis };
  }
  const head = scene.text.slice(source.head.start, source.head.end).toLowerCase();
  if (MALE_PRONOUNS.has(head) || FEMALE_PRONOUNS.has(head)) {
    const meant = pronoun(scene, cast, finding, spoken);
    // "Her post read": an owner may be somebody who was not the subject of anything.
    return source.owner ? { ...meant, certain: false } : meant;
  }
  // "Anna Berg and her deputy said"
  const other = source.others.map((name) => cast.who[name]!).find((entity) => entity >= 0);
  if (other !== undefined) return { entity: other, certain: true, basis: 'named' };
  if (NO_NAME.has(head)) return UNNAMED;
  const words = scene.text.slice(source.start, source.end);
  if (OF_TWO.test(words)) return ofTwo(scene, cast, finding, head);
  return INDEFINITE.test(words)
    ? introduced(scene.text, cast, findings, at)
    : described(scene.text, cast, offices, source);
}
