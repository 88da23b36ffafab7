import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import type { Clause } from '../clauses/clause.ts';
import { dating, sideOf, type Dating } from './dating.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { verbForm } from '../clauses/verbs.ts';
import { firstFrom } from './first-from.ts';
import { happensThere, holds } from './holds.ts';
import type { Scene } from './scene.ts';

/** A word that a question met in a sentence. */
export interface Met extends Range {
  /** Whether it is written as a name is. */
  readonly name: boolean;
}

/** Verbs that turn what follows them into its contrary. */
const DENYING =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|doubt(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed))$/i;
/** What a sentence says of the day of what was asked, and how far that goes. */
export interface Answered {
  /** The event's word. */
  readonly event: Range;
  readonly dating: Dating | null;
  /** Spoken of as planned, expected, possible. */
  readonly unreal: boolean;
}

/**
 * Which day a sentence gives for what a question met in it. Asked is the topmost clause that was met: "when did X say"
 * asks for the day of the saying, a question that meets only what was said asks for the day of that.
 */
export function asked(text: string, scene: Scene, met: readonly Met[]): Answered | null {
  const words = met.filter((word) => !scene.times.some(({ timex }) => overlaps(timex, word)));
  if (words.length === 0) return null;
  const index = topmost(text, scene, words);
  const clause = scene.clauses[index]!;
  const here = words.filter((word) => clauseOf(scene.clauses, word) === index);
  const event = eventOf(clause, scene, here, words.length);
  const found = dating(scene, event);
  // "Despite the vote to stop …": what stands before an infinitive is not what it plans.
  const governed = clause.link !== 'infinitive' || event.start >= clause.own;
  const unreal =
    governed &&
    clause.tense === 'unreal' &&
    (clause.verb === null || contains(clause.verb, event) || found?.via !== 'noun');
  const kept =
    found !== null && holds(text, scene, index, event, found) && happensThere(text, clause, event, found);
  return { event, dating: kept ? found : null, unreal };
}

/**
 * The clause that was asked about: one whose verb was met, or a name as its subject, if there is any such; of those the one
 * with the most words in it and below it, and the first of several.
 */
function topmost(text: string, scene: Scene, words: readonly Met[]): number {
  const of = (index: number) =>
    words.filter((word) => under(scene.clauses, clauseOf(scene.clauses, word), index));
  const all = [...new Set(words.map((word) => clauseOf(scene.clauses, word)))];
  // "Putin … positive step": a name that is the subject asks for what it did, whatever else was met below.
  const led = all.filter((index) => {
    const verb = scene.clauses[index]?.verb;
    return (
      verb != null &&
      words.some((word) => overlaps(word, verb) || (word.name && isSubject(scene, index, word)))
    );
  });
  const tops = (led.length > 0 ? led : all)
    .filter((index) => !isSpeakerOnly(text, scene, index, words))
    .map((index) => ({ index, count: of(index).length }));
  const best = tops.toSorted((a, b) => b.count - a.count || a.index - b.index)[0];
  return best?.index ?? clauseOf(scene.clauses, words[0]!);
}

/** Whether a word stands before any verb of a clause. */
function isSubject({ words, clauses }: Scene, index: number, word: Range): boolean {
  if (clauseOf(clauses, word) !== index) return false;
  const end = firstFrom(words, word.start);
  for (let i = firstFrom(words, clauses[index]!.own); i < end; i++)
    if (verbForm(words, i) !== null) return false;
  return true;
}

/** Whether a clause met by a name alone denies what the rest of the question asks about. */
function isSpeakerOnly(text: string, scene: Scene, index: number, words: readonly Met[]): boolean {
  const clause = scene.clauses[index]!;
  const here = words.filter((word) => clauseOf(scene.clauses, word) === index);
  const elsewhere = words.length > here.length;
  const verb = clause.verb === null ? '' : text.slice(clause.verb.start, clause.verb.end);
  return elsewhere && DENYING.test(verb) && here.every((word) => word.name);
}

function under(clauses: readonly Clause[], index: number, top: number): boolean {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
    if (at === top) return true;
  return false;
}

/** The word of a clause that stands for what was asked: its verb, or a noun that the clause dates by itself. */
function eventOf(clause: Clause, scene: Scene, here: readonly Met[], total: number): Range {
  const { verb } = clause;
  const nouns = here.filter((word) => !word.name);
  if (verb !== null && here.some((word) => overlaps(word, verb))) return verb;
  const dated = here.find((word) =>
    scene.times.some((time) => [time.noun, time.beside].some((own) => own !== null && overlaps(own, word))),
  );
  if (dated !== undefined) return dated;
  const aside = nouns.find((word) => sideOf(scene, word) !== null);
  if (aside !== undefined) return aside;
  const subject = verb !== null && here.some((word) => word.name && word.end <= verb.start);
  if (verb !== null && (here.length < total || (subject && here.length > 1))) return verb;
  return nouns.at(-1) ?? here.at(-1)!;
}
