import { oneOf } from '../../../grammar/one-of.ts';
import { POSSESSIVES, DEMONSTRATIVES } from '../../../grammar/determiners.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Timex } from '../../reading.ts';
import { dating } from './dating/dating.ts';
import type { Dating } from './dating/dating-rule.ts';
import { scene } from './scene.ts';

const LEAD_IN = new RegExp(
  String.raw`^(?:After|Following|During|At|In|Before) ${oneOf([...POSSESSIVES, ...DEMONSTRATIVES, 'the'])} ((?:[\w'’-]+ ){0,3}[\w'’-]+),`,
);

/** A word with a capital, or somebody's: "Brexit" and "UK’s" of "the UK’s Brexit vote". */
const NAMES = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}-]*|[\p{L}-]+(?=['’]s))/gu;

/** Whether an event is told apart by a name that the sentence before has not: it is another one than was just told of. */
const isAnother = (noun: string, before: string): boolean =>
  (noun.match(NAMES) ?? []).some((name) => !before.includes(name));

/**
 * "After the phone call, …": a definite event that the article has not named before is the one just told of. Gives the
 * dating of the sentence before, when its main clause has a date of its own.
 * @param words what was asked about, in `sentence`; at least one must stand in the lead-in
 */
export function bridge(
  text: string,
  before: Range,
  sentence: Range,
  words: readonly Range[],
  timexes: readonly Timex[],
): Dating | null {
  const lead = LEAD_IN.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)));
  const noun = lead?.[1];
  if (lead === null || noun === undefined) return null;
  const end = sentence.start + lead[0].length;
  if (!words.some((word) => word.start < end)) return null;
  if (text.slice(0, sentence.start).toLowerCase().includes(noun.toLowerCase())) return null;
  if (isAnother(noun, text.slice(before.start, before.end))) return null;
  const told = scene(text, before, timexes);
  const main = told.clauses.find(
    (clause) => clause.parent === null && clause.verb !== null && clause.tense === 'past',
  );
  const found = main?.verb == null ? null : dating(told, main.verb);
  return found?.relation === 'on' && found.via === 'clause' ? found : null;
}
