import { words as wordList } from '../../../grammar/words.ts';
import { WEEKDAYS } from '../../../grammar/calendar.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import type { Range } from '../../../corpus/span.ts';
import { firstFrom } from '../../first-from.ts';
import type { Timex } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import type { Scene } from './scene.ts';

/** Of what stands behind a weekday, so much is looked at. */
const LONGEST = 20;
const HOW_OFTEN = wordList(
  'always often usually normally generally typically regularly frequently traditionally',
);
/** Of which a day comes again: "the first Monday of the month". */
const OF_EACH = /\bof (?:the|each|every|any) (?:week|month|quarter|year)$/iu;
/** "Thursday afternoons", "Monday to Friday": said of any week in the present. */
const OF_ANY_WEEK = new RegExp(
  String.raw`^(?: (?:morning|afternoon|evening|night)s\b|(?: to | through | till | until |[-–])${oneOf(WEEKDAYS)}\b)`,
  'iu',
);

/** Whether a word that says how often stands with a verb: "usually opens", "is usually open", "was often held". */
function isOften(words: readonly Token[], opening: number, verb: number): boolean {
  const isWord = (at: number): boolean => HOW_OFTEN.has(words[at]?.low ?? '');
  let at = verb - 1;
  while (at > opening && AUXILIARIES.has(words[at]!.low)) at--;
  return isWord(at) || (AUXILIARIES.has(words[verb]!.low) && isWord(verb + 1));
}

/**
 * The time at which something is told to come back, which is no day of it: "every Saturday", "May" of "usually opens in May", "Tuesday
 * to Saturday" of "opens Tuesday to Saturday". Null where it is told once.
 * @param event where the event's word stands
 * @param dated the time that would date it; null where there is none
 */
export function habitual(text: string, scene: Scene, event: Range, dated: Timex | null): Timex | null {
  const index = clauseOf(scene.clauses, event);
  const clause = scene.clauses[index];
  if (clause === undefined) return null;
  const { words } = scene;
  const [opening, verb] = [clause.start, (clause.verb ?? event).start].map((at) => firstFrom(words, at));
  if (dated !== null) {
    if (isOften(words, opening!, verb!)) return dated;
    if (clause.tense === 'past') return null;
    if (HOW_OFTEN.has(words[opening!]?.low ?? '')) return dated;
  }
  const returning = scene.times.find(
    ({ timex, noun, clause: at }) => timex.type === 'SET' && noun === null && at === index,
  );
  if (returning !== undefined || dated === null) return returning?.timex ?? null;
  const { start, end, rule, value } = dated;
  const isStretch =
    rule === 'weekday' && (value.includes('/') || OF_ANY_WEEK.test(text.slice(end, end + LONGEST)));
  return isStretch || OF_EACH.test(text.slice(start, end)) ? dated : null;
}
