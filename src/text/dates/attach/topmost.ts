import { overlaps, type Range } from '../../../corpus/span.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { verbForm } from '../clauses/verb-form.ts';
import { firstFrom } from '../../first-from.ts';
import type { Scene } from './scene.ts';

/** A word that a question met in a sentence. */
export interface Met extends Range {
  /** Whether it is written as a name is. */
  readonly name: boolean;
}

/** Verbs that turn what follows them into its contrary. */
const DENYING =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|doubt(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed))$/i;

/**
 * The clause that was asked about: one whose verb was met, or a name as its subject, if there is any such; of those the one
 * with the most words in it and below it, and the first of several.
 */
export function topmost(text: string, scene: Scene, words: readonly Met[]): number {
  const here = Map.groupBy(words, (word) => clauseOf(scene.clauses, word));
  const all = [...here.keys()];
  // "Putin … positive step": a name that is the subject asks for what it did, whatever else was met below.
  const subjects = all.filter(
    (index) =>
      isFinite(scene, index) &&
      here.get(index)!.some((word) => word.name && isSubject(scene, index, word)) &&
      !onlyPlaces(scene, index, words),
  );
  const verbs = all.filter((index) => {
    const verb = scene.clauses[index]?.verb;
    return verb != null && words.some((word) => overlaps(word, verb));
  });
  // "Roe said she had signed": asked for the signing. "Roe said the move to sign was good": for her saying.
  const finite = verbs.filter(
    (index) => isFinite(scene, index) || isPlacedInTime(scene, index) || hasTime(scene, index),
  );
  const led = finite.length > 0 ? finite : [...new Set([...subjects, ...verbs])];
  const counts = countsAbove(scene.clauses, here);
  const tops = (led.length > 0 ? led : all)
    .filter((index) => !isSpeakerOnly(text, scene.clauses[index]!, here.get(index)!, words.length))
    .map((index) => ({ index, count: counts.get(index)! }));
  const best = tops.toSorted((a, b) => b.count - a.count || a.index - b.index)[0];
  return best?.index ?? clauseOf(scene.clauses, words[0]!);
}

/** What opens a clause of the same time as what it hangs on. */
const MEANWHILE = wordList('when while whilst as');

/** "It was their last meeting before Roe steps down": what Roe does says only when the meeting was that was asked for. */
function onlyPlaces({ clauses }: Scene, index: number, words: readonly Met[]): boolean {
  const { link, parent, opener } = clauses[index]!;
  if (link !== 'adverbial' || parent === null || MEANWHILE.has(opener)) return false;
  const above = words.filter((word) => !word.name && under(clauses, parent, clauseOf(clauses, word)));
  return (
    above.length > 0 && !words.some((word) => !word.name && under(clauses, clauseOf(clauses, word), index))
  );
}

/** By clause: how many words are in it and in what hangs on it, at any depth. */
function countsAbove(
  clauses: readonly Clause[],
  here: ReadonlyMap<number, readonly Met[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [index, { length }] of here)
    for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
      counts.set(at, (counts.get(at) ?? 0) + length);
  return counts;
}

/** Whether a clause has a verb with a tense. */
const isFinite = ({ clauses }: Scene, index: number): boolean =>
  clauses[index]?.verb != null && !/^(?:infinitive|participle)$/.test(clauses[index].link);

const IN_TIME = wordList('after before since while when having');

/** "After leaving Oslo in 2018", "having left Oslo": told as something of its own, before or after the rest. */
const isPlacedInTime = ({ clauses }: Scene, index: number): boolean =>
  clauses[index]!.link === 'participle' && IN_TIME.has(clauses[index]!.opener);

/** "Opened in 1969, closed in 2001", "to leave in July and to arrive in May": what has a time of its own is told by itself. */
const hasTime = ({ clauses, times }: Scene, index: number): boolean =>
  times.some(
    ({ clause, noun, timex }) => clause === index && noun === null && timex.start >= clauses[index]!.own,
  );

/** Whether a word stands before any verb of a clause, and not in what is said beside its subject: "Ann Lee, Leeds’s mayor, said". */
export function isSubject({ words, clauses }: Scene, index: number, word: Range): boolean {
  if (clauseOf(clauses, word) !== index) return false;
  const end = firstFrom(words, word.start);
  if (words[end - 1]?.low === ',' && words[firstFrom(words, word.end)]?.low === "'s") return false;
  for (let i = firstFrom(words, clauses[index]!.own); i < end; i++)
    if (verbForm(words, i) !== null) return false;
  return true;
}

/** Whether a clause met by a name alone denies what the rest of the question asks about. @param many how many words were met in all */
function isSpeakerOnly(text: string, clause: Clause, here: readonly Met[], many: number): boolean {
  const verb = clause.verb === null ? '' : text.slice(clause.verb.start, clause.verb.end);
  return many > here.length && DENYING.test(verb) && here.every((word) => word.name);
}

/** Whether a clause is another or hangs on it, at any depth. */
export function under(clauses: readonly Clause[], index: number, top: number): boolean {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
    if (at === top) return true;
  return false;
}
