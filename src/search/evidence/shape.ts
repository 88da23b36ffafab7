import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { QUESTION_WORD } from '../question-words.ts';
import { isBeing, JOINS_WORDS } from './small.ts';
import type { Unit } from './unit.ts';

/** A question taken apart into what it asks for and what it says. */
export interface Shape {
  /** What comes first after the question word and its noun: "is", "did", the verb itself ("who won"), or something else. */
  readonly build: 'be' | 'do' | 'subject' | 'other';
  /** Yes or no is asked. */
  readonly yesNo: boolean;
  /** The noun that says what kind of thing is wanted: "which *country*", "how many *soldiers*". */
  readonly kind: Unit | null;
  /** What a sentence that answers says as well: all but the question word, that noun, and "did". */
  readonly rest: readonly Unit[];
}

const ASKING = new RegExp(`^(?:${QUESTION_WORD})(?:'s)?$`, 'u');
const TAKES_NOUN = /^(?:what|which|whose|how)$/u;
/** In "what type of ship" and "the name of the ship" the ship is wanted. */
const EMPTY = /^(?:type|kind|sort|name|term|form|amount|number)s?$/u;
const BETWEEN = /^(?:of|many|much|other)$/u;
const DOES = /^(?:do|does|did)$/u;
const VERB = /(?:ed|ing)$/u;
const LONGEST_NOUN = 6;

/** Where the words end that go with the question word: "what kind of ship". */
function nounEnd(units: readonly Unit[], first: number): number {
  const last = Math.min(units.length, first + LONGEST_NOUN);
  for (let at = first; at < last; at++) {
    const { word, content, name } = units[at]!;
    const isVerb = content && !name && VERB.test(word) && at > first;
    if (!(content || BETWEEN.test(word)) || isVerb) return at;
  }
  return last;
}

function buildOf(next: string): Shape['build'] {
  if (DOES.test(next)) return 'do';
  if (isBeing(next)) return 'be';
  return next === '' || AUXILIARIES.has(next) || JOINS_WORDS.has(next) ? 'other' : 'subject';
}

/** Takes a question apart. What has no question word says all that it has. */
export function shapeOf(units: readonly Unit[]): Shape {
  const at = units.findIndex(({ word }) => ASKING.test(word));
  if (at < 0)
    return { build: 'other', yesNo: AUXILIARIES.has(units[0]?.word ?? ''), kind: null, rest: units };
  const first = at + 1;
  let end = TAKES_NOUN.test(units[at]!.word) ? nounEnd(units, first) : first;
  // "What company produced it": no auxiliary shows where the noun ends, so it is one word.
  if (!units.slice(at).some(({ word }) => AUXILIARIES.has(word))) {
    const noun = units.slice(first, end).findIndex(({ content }) => content);
    if (noun >= 0) end = first + noun + 1;
  }
  const kind = units.slice(first, end).findLast(({ content }) => content) ?? null;
  const isSaid = (unit: Unit, i: number): boolean =>
    i < at || i >= end
      ? !DOES.test(unit.word)
      : i > at && unit.content && unit !== kind && !EMPTY.test(unit.word);
  return { build: buildOf(units[end]?.word ?? ''), yesNo: false, kind, rest: units.filter(isSaid) };
}
