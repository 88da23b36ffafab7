import { words as wordList } from '../../grammar/words.ts';
import { THIRD_PERSON, THIRD_PERSON_OBJECTS } from '../../grammar/pronouns.ts';
import type { Range } from '../../corpus/span.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { firstFrom } from '../../text/first-from.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { AUXILIARIES, MAKES_PASSIVE } from '../../grammar/auxiliaries.ts';
import { DETERMINERS, DEMONSTRATIVES } from '../../grammar/determiners.ts';
import type { Token } from '../../text/tokens.ts';

/** A word that stands for something named before. */
export interface Anaphor extends Range {
  /** "he", "it"; of a short noun ("the building") its last word. */
  readonly low: string;
  readonly noun: boolean;
  readonly subject: boolean;
  /** Whether the verb is passive. */
  readonly passive: boolean;
  /** Whether the verb has an object that is no pronoun. */
  readonly object: boolean;
}

const DEFINITE = DEMONSTRATIVES.union(wordList('the'));
/** "The old stone building": so many words at most. */
const SHORT = 3;

const isAside = ({ low }: Token): boolean => AUXILIARIES.has(low) || ADVERBS.has(low) || /[^p]ly$/u.test(low);

/** The last word before a verb and its auxiliaries, as an index; -1 where the clause has none. */
function subjectEnd({ words }: Scene, from: number, verb: number): number {
  let at = verb - 1;
  while (at >= from && isAside(words[at]!)) at--;
  return at >= from ? at : -1;
}

/** "It was sold in May and burned down in June": a clause joined without a subject has that of the one before. */
function withSubject(scene: Scene, index: number): { clause: Clause; verb: number; at: number } | null {
  for (let i = index; i >= 0; i--) {
    const clause = scene.clauses[i]!;
    if (clause.verb === null) continue;
    const verb = firstFrom(scene.words, clause.verb.start);
    const at = subjectEnd(scene, firstFrom(scene.words, clause.own), verb);
    const opener = at === -1 || /^(?:and|but|then|,|or)$/u.test(scene.words[at]!.low);
    if (!opener) return { clause, verb, at };
    // "He worked as a clerk before applying": who applies is who worked.
    const isSameOne = clause.link === 'participle' && /^(?:before|after|while)$/u.test(clause.opener);
    if (clause.link !== 'coordinate' && !isSameOne) return null;
  }
  return null;
}

/** The pronoun or short noun that an event is told of, in a sentence that does not name what it stands for; null when there is none. */
export function anaphorOf(scene: Scene, event: Range): Anaphor | null {
  const { words } = scene;
  const index = clauseOf(scene.clauses, event);
  const own = scene.clauses[index]?.verb;
  const told = withSubject(scene, index);
  if (own == null || told === null) return null;
  const verb = firstFrom(words, own.start);
  let aux = verb - 1;
  while (aux >= 0 && isAside(words[aux]!) && !MAKES_PASSIVE.has(words[aux]!.low)) aux--;
  const after = words[verb + 1];
  const rest = {
    passive: MAKES_PASSIVE.has(words[aux]?.low ?? ''),
    object: after !== undefined && (after.capital || DETERMINERS.has(after.low)),
  };
  const last = words[told.at]!;
  if (THIRD_PERSON.has(last.low))
    return { start: last.start, end: last.end, low: last.low, noun: false, subject: true, ...rest };
  const article = words.slice(Math.max(0, told.at - SHORT), told.at).findLast(({ low }) => DEFINITE.has(low));
  if (article !== undefined && last.kind === 'word' && !last.capital)
    return { start: article.start, end: last.end, low: last.low, noun: true, subject: true, ...rest };
  if (after !== undefined && THIRD_PERSON_OBJECTS.has(after.low) && !rest.passive)
    return { start: after.start, end: after.end, low: after.low, noun: false, subject: false, ...rest };
  return null;
}
