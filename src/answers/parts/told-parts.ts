import { overlaps, type Range } from '../../corpus/span.ts';
import { DEMONSTRATIVES } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../grammar/pronouns.ts';
import { PARTICLES } from '../../grammar/particles.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Token } from '../../text/tokens.ts';
import { type Told, toldIn } from '../told/told-in.ts';
import { type Phrase, phrasesOf } from './phrase.ts';
import { isGerund, subjectOf } from './subject-of.ts';

/** Who does what to whom, as a sentence has it around one verb. */
export interface ToldParts {
  readonly act: Range;
  readonly clause: Clause;
  /** The words that name who does it; null where it may be anybody. */
  readonly agent: readonly Token[] | null;
  /** Those that name whom or what it is done to, each thing alone; null where it may be anything. */
  readonly patients: readonly (readonly Token[])[] | null;
  /** What stands right behind the verb, without a preposition. */
  readonly objects: readonly (readonly Token[])[];
  /** All that stands behind it in its clause. */
  readonly behind: readonly Phrase[];
  readonly passive: boolean;
}

const IS_OPEN = PRONOUNS.union(OBJECT_PRONOUNS).union(DEMONSTRATIVES);

/** "Lends" and the like are known as verbs where the question has the verb, and the clause no other. */
function withVerb(scene: Scene, at: number, act: Range): Scene {
  const clause = scene.clauses[at]!;
  const word = scene.words.find((one) => overlaps(one, act));
  if (clause.verb !== null || !word?.low.endsWith('s')) return scene;
  return { ...scene, clauses: scene.clauses.with(at, { ...clause, verb: act, tense: 'present' }) };
}

/** "By the university of Lima": all up to where something else begins. */
function byWhom(rest: readonly Token[]): readonly Token[] | null {
  const from = rest.findIndex(({ low }) => low === 'by') + 1;
  if (from === 0) return null;
  const end = rest.findIndex(
    ({ low, kind }, i) =>
      i > from && ((PREPOSITIONS.has(low) && low !== 'of') || (kind === 'sign' && low !== "'")),
  );
  return rest.slice(from, end === -1 ? undefined : end);
}

/** What stands right behind a verb: each thing alone, none that a comma parts from it, which is beside it. */
function objectsIn(rest: readonly Token[]): readonly (readonly Token[])[] {
  const comma = rest.findIndex(({ low }) => /^[,;:–—]$/u.test(low));
  return phrasesOf(comma === -1 ? rest : rest.slice(0, comma))
    .filter(({ preposition, words }) => preposition === '' && !PARTICLES.has(words[0]!.low))
    .map(({ words }) => words);
}

/** Whether it is done to what stands before the verb. */
function isPassive(told: Told, { low }: Token, next: Token | undefined, asPassive: boolean): boolean {
  // "Opinions written by Roe", without what makes it a passive.
  const isBy = asPassive && next?.low === 'by' && !/(?:s|ing)$/u.test(low);
  return isBy || (told.passive && !low.endsWith('ing'));
}

/**
 * Takes a sentence apart around the verb that was asked for.
 * @param act where it stands
 * @param asPassive whether it was asked as a passive: then what may be one is
 * @returns null where it is not the verb of a clause, or of one that does not show whose deed it is ("the crew sent to Lund")
 */
export function toldParts(given: Scene, act: Range, asPassive: boolean): ToldParts | null {
  const at = clauseOf(given.clauses, act);
  const scene = withVerb(given, at, act);
  const clause = scene.clauses[at]!;
  const told = toldIn(scene, act);
  const verb = scene.words.find((word) => overlaps(word, act));
  // "Berg, nicknamed the king" has no more to show it than "Berg, the king, nicknamed".
  const isBare =
    clause.link === 'participle' &&
    (asPassive || (clause.own <= clause.start && !isGerund(scene.words, act)));
  if (told === null || verb === undefined || isBare) return null;
  const rest = scene.words.filter(({ start }) => start >= act.end && start < clause.end);
  const objects = objectsIn(rest);
  const subject = subjectOf(scene, at);
  const parts = { act, clause, objects, behind: phrasesOf(rest) };
  if (isPassive(told, verb, rest[0], asPassive)) {
    const patients = subject === null || subject.length === 0 ? null : [subject, ...objects];
    return { ...parts, passive: true, agent: byWhom(rest), patients };
  }
  const isOpen =
    objects.length === 0 || clause.reporting || objects.flat().some(({ low }) => IS_OPEN.has(low));
  return { ...parts, passive: false, agent: subject, patients: isOpen ? null : objects };
}
