import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { onlyMarked, VERBS, type VerbForm } from '../lexicon/verbs.ts';
import { isAdverb, isPreposition } from './phrase/words.ts';
import { speaks } from './speaks.ts';
import { subjectBefore } from './subject/before.ts';
import { isMarkedAt, lowAt, type Unit } from './unit.ts';

/** Verbs that say something only with their second word: "pointed out", "went on", "put it". */
const PHRASAL: Readonly<Record<string, string>> = {
  point: 'out',
  points: 'out',
  pointed: 'out',
  pointing: 'out',
  goes: 'on',
  went: 'on',
  fired: 'back',
  shot: 'back',
  hit: 'back',
  chimes: 'in',
  chimed: 'in',
  makes: 'clear',
  made: 'clear',
  put: 'it',
  puts: 'it',
};

/** "used the phrase “…”" */
const USES = /^(?:uses?|used|using|chose|chooses?|choosing)$/u;
const PHRASE = /^(?:phrase|words?|term|expression|slogan)$/u;

/** What gives a name or a title: nobody speaks. */
const NAMES = /^(?:titled|entitled|named|called|dubbed|headlined|nicknamed|labeled|labelled)$/u;

const SAYS: VerbForm['frames'] = new Set(['said']);

/** A verb of saying, and the unit after its words. */
export interface VerbAt {
  readonly verb: VerbForm;
  readonly last: number;
}

/** The form of a verb of these lists. */
function formOf(low: string): VerbForm['form'] {
  if (/^(?:point|use|choose)$/u.test(low)) return 'base';
  if (low.endsWith('ing')) return 'ing';
  return low.endsWith('s') ? 's' : 'past';
}

const usesPhrase = (units: readonly Unit[], at: number): boolean =>
  USES.test(lowAt(units, at)) &&
  lowAt(units, at + 1) === 'the' &&
  PHRASE.test(lowAt(units, at + 2)) &&
  isMarkedAt(units, at + 3);

/** The verb of saying that begins at `at`. */
export function verbAt(units: readonly Unit[], at: number): VerbAt | null {
  const { low, kind } = units[at]!;
  if (kind !== 'word') return null;
  if (Object.hasOwn(PHRASAL, low) && lowAt(units, at + 1) === PHRASAL[low])
    return { verb: { lemma: low, form: formOf(low), frames: SAYS }, last: at + 2 };
  if (usesPhrase(units, at))
    return { verb: { lemma: 'use the phrase', form: formOf(low), frames: SAYS }, last: at + 3 };
  const verb = VERBS.get(low);
  if (!verb || (onlyMarked(verb) && !holdsMarks(units, at + 1))) return null;
  return { verb, last: at + 1 };
}

/** So far after such a verb the words in marks stand: "cast the keeper of the lighthouse as a “steady pilot”". */
const MARKED = 12;

/** "as", or what opens the object of "talk": the words in marks follow it, or its determiner. */
const LEADS = /^(?:as|about|of|against|on|up|over|for)$/u;

/** Whether words in marks, and no title, follow in the same clause: after "as", "about" and their like, or at once. */
function holdsMarks(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i - from < MARKED; i++) {
    const unit = units[i]!;
    if (unit.kind === 'sign' && !/^['’$%]$/u.test(unit.low)) return false;
    if (unit.kind !== 'quote') continue;
    const before = units.slice(Math.max(from, i - 3), i);
    const near = before.some(({ low }) => LEADS.test(low)) || before.length === i - from;
    return near && unit.title !== true;
  }
  return false;
}

/** Whether words in marks follow at once: `cracked, “…”`. */
export const announces = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'quote' || (/^[,:]$/u.test(units[at]?.low ?? '') && units[at + 1]?.kind === 'quote');

/** A past tense by its ending, whatever the verb. */
const isAnyPast = ({ kind, capital, low }: Unit): boolean =>
  kind === 'word' && !capital && /(?:ed|oke|ang|ept|ung)$/u.test(low) && !NAMES.test(low);

/** Whether a verb has no object: a sign, an adjunct or another clause follows. */
const isEnded = (next: Unit | undefined): boolean =>
  !next ||
  (next.low !== 'to' &&
    (next.kind === 'sign' || isPreposition(next) || isAdverb(next) || /^(?:when|as)$/u.test(next.low)));

/**
 * Any verb does when it stands with its subject beside an utterance in marks:
 * `“…!” beamed Donald Hartley`, `“…,” Hannity started.`, `Clinton cracked, “…”`
 */
export function anyVerb(units: readonly Unit[], at: number): VerbAt | null {
  const { low } = units[at]!;
  if (!isAnyPast(units[at]!)) return null;
  const found: VerbAt = { verb: { lemma: low, form: 'past', frames: SAYS }, last: at + 1 };
  const next = units[at + 1];
  if (units[at - 1]?.closes === true && (next?.kind === 'name' || DETERMINERS.has(next?.low ?? '')))
    return found;
  const subject = subjectBefore(units, at, 0);
  if (!subject || !speaks(units, subject)) return null;
  if (announces(units, at + 1) && next!.kind !== 'quote') return found;
  const quote = units[subject.first - 1];
  if (quote?.closes !== true || AUXILIARIES.has(units[at - 1]!.low)) return null;
  return isEnded(next) ? found : null;
}
