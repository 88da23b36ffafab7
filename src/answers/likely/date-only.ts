import type { Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Hit } from '../../search/found.ts';
import type { Dating } from '../../text/dates/attach/dating/dating-rule.ts';
import { isOn } from '../../text/dates/attach/dating/relation.ts';
import { type Placed, scene, type Scene } from '../../text/dates/attach/scene.ts';
import { undone } from '../../text/dates/attach/undone/undone.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import { isAside, isTold } from '../../text/dates/clauses/is-told.ts';
import type { Reading } from '../../text/reading.ts';
import { whenWords } from '../../words/when.ts';
import { wholeSentences } from '../evidence.ts';
import { basisOf, isToCome } from '../when-notes.ts';
import { isDay } from '../when-of.ts';
import { type Dated, dayOf } from '../when-passage.ts';
import { tellingIn } from './date-likely.ts';
import { isOfSaying } from './of-saying.ts';

/** Whether a time is only one end of what happened, or lies outside of it: "until Friday"; what is postponed to Friday happens then. */
const isEnd = (placed: Placed): boolean =>
  placed.preposition === 'through' || (!isOn(placed) && placed.preposition !== 'to');

/** Rules by which what a sentence tells did not happen. */
const DENIED: ReadonlySet<string> = new Set(['denied', 'called off', 'not true']);

/** Whether two clauses tell something of one subject each, one after the other. */
const isBesideIt = (clauses: readonly Clause[], one: number, other: number): boolean =>
  [one, other].every((at) => isTold(clauses[at]!) && clauses[at]!.verb !== null) &&
  clauses[one]!.parent === clauses[other]!.parent;

/** Whether the time of a clause may be that of some words: those stand in it, or neither stands aside from the other or was told before. */
function mayBeOf(clauses: readonly Clause[], time: number, telling: readonly Range[]): boolean {
  const theirs = telling.map((one) => clauseOf(clauses, one));
  if (theirs.every((at) => at === time)) return true;
  // "It was ordered in secret and opened in May", asked when it was ordered.
  const isBefore = theirs.every((at) => at < time && isBesideIt(clauses, at, time));
  // "The ring of the bishop, who died in exile, was stolen on Monday", asked of the death, and the other way round.
  const isApart = isAside(clauses[time]!) || theirs.every((at) => clauses[at]!.link === 'relative');
  return !isBefore && !isApart;
}

/**
 * The one time of a sentence that something happened at, "now" apart. Null where there are several, what it goes with is only planned, or it stands
 * aside from some words.
 * @param telling where words stand that tell what was asked about
 * @param met where any words of the question stand
 */
function onlyIn({ times, clauses }: Scene, telling: readonly Range[], met: readonly Range[]): Placed | null {
  const [only, ...others] = times.filter(
    (placed) =>
      /^(?:DATE|TIME)$/u.test(placed.timex.type) &&
      !placed.timex.value.endsWith('_REF') &&
      // "a fifteenth-century clock"
      !(placed.timex.rule === 'century' && placed.noun !== null) &&
      !isEnd(placed),
  );
  if (only === undefined || others.length > 0) return null;
  if (clauses[only.clause]!.tense === 'unreal') return null;
  // "said Thursday's crash was the fourth": of the crash.
  if (only.noun === null && isOfSaying(clauses, only.clause, met)) return null;
  return mayBeOf(clauses, only.clause, telling) ? only : null;
}

/**
 * The day of the one time at which a sentence tells something, whatever goes with it there: of use where no rule ties a day to what was asked, for
 * whoever asked to judge, or for the reader where it is sure enough that the sentence tells when it was. What is still to come counts as planned.
 * None where it stands aside from a word that tells what was asked about, or with what did not happen.
 * @param verb the question's; null where it has none
 */
export function dateOnly(hit: Hit, reading: Reading, verb: string | null): Dated | null {
  const { article, sentence: index } = hit.passage;
  const sentence = reading.sentences[index]!;
  const told = scene(article.text, sentence, reading.timexes);
  const met = hit.matched.flatMap(({ at }) => at);
  const only = onlyIn(told, tellingIn(hit, told, verb), met);
  if (only === null) return null;
  const { verb: there } = told.clauses[only.clause]!;
  if (there !== null && DENIED.has(undone(told, there, []) ?? '')) return null;
  const dating: Dating = { timex: only.timex, relation: 'on', via: 'clause', verb: null, rule: 'only-time' };
  const when = dayOf(article, reading, dating);
  if (!isDay(when)) return null;
  const words = whenWords.onlyTime({ words: copy(article, only.timex) });
  const unreal = isToCome(article, when);
  return {
    ...wholeSentences(article, reading, [sentence]),
    when,
    event: null,
    bears: 'on',
    unreal,
    either: null,
    strong: [{ start: only.timex.start, end: only.timex.end }],
    notes: [words, ...basisOf(article, reading.timexes, when), ...(unreal ? [whenWords.planned] : [])],
  };
}
