import { overlaps, type Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isOpinion } from '../../text/dates/attach/holds.ts';
import { isRequest } from '../../text/dates/attach/requests.ts';
import type { Placed, Scene } from '../../text/dates/attach/scene.ts';
import type { Reading } from '../../text/reading.ts';
import { timelineWords } from '../../words/timeline.ts';
import { isAct } from '../same-act/same-act.ts';
import { isRightBefore } from '../told/between-verbs.ts';
import { MAY_BE } from '../meets-all.ts';
import { NAME } from '../when-ways.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import { firstDated } from './first-dated.ts';
import { sceneOf } from '../scene-of.ts';

/** What a time dates: the verb of its clause, or the word beside it. */
const eventsOf = ({ clauses }: Scene, { beside, clause }: Placed): Range[] =>
  [clauses[clause]?.verb, beside].flatMap((one) => one ?? []);

/** The clauses that say or govern what another tells: "announced on Friday that it had been called off", "was forced in May to resign". */
function clausesAbove({ clauses }: Scene, word: Range): number[] {
  const found: number[] = [];
  for (let at = clauseOf(clauses, word); /^(?:content|infinitive)$/u.test(clauses[at]?.link ?? '');) {
    const { parent } = clauses[at]!;
    if (parent === null) break;
    found.push(parent);
    at = parent;
  }
  return found;
}

/** "A bomb hidden in a car on Friday killed six": a day between two verbs may be that of either; a month or a year is that of the first. */
const mayBeOf = (time: Placed, verb: Range): boolean =>
  /^\d{4}-\d\d-\d\d/u.test(time.timex.value) && isRightBefore(time, verb);

/**
 * The times of a sentence that may be those of what was asked: in a clause with the question's verb, or above it, where the sentence has
 * it; else in one with any word that was met, or the only time.
 */
function timesIn(told: Scene, met: readonly Range[], verbs: readonly Range[]): readonly Placed[] {
  // "The 1987 treaty" is of that year, and whatever else is told of it is not.
  const times = told.times.filter(
    ({ timex, noun, occasion }) =>
      (timex.type === 'DATE' || timex.type === 'TIME') && (noun === null || occasion),
  );
  const within = (words: readonly Range[]): Placed[] => {
    const clauses = new Set(words.map((one) => clauseOf(told.clauses, one)));
    return times.filter(({ clause }) => clauses.has(clause));
  };
  if (verbs.length > 0) {
    const telling = within(verbs);
    if (telling.length > 0) return telling;
    const above = new Set(verbs.flatMap((verb) => clausesAbove(told, verb)));
    return times.filter((time) => above.has(time.clause) || verbs.some((verb) => mayBeOf(time, verb)));
  }
  const beside = within(met);
  if (beside.length > 0) return beside;
  return times.length === 1 ? times : [];
}

/**
 * Where the words stand that tell what was asked about: the question's verb; without one, nouns that are known to tell what
 * happened, and what stands there as a verb.
 */
export function tellingIn({ matched }: Hit, { clauses }: Scene, verb: string | null): Range[] {
  if (verb !== null) return placesOf(matched.filter(({ asked }) => asked === verb));
  const near = matched.filter(
    ({ asked, how, similarity }) => !NAME.test(asked) && (how !== 'meaning' || similarity >= MAY_BE),
  );
  return near.flatMap(({ asked, at }) =>
    isAct(stem(asked.toLowerCase()))
      ? at
      : at.filter((place) => clauses.some((clause) => clause.verb !== null && overlaps(clause.verb, place))),
  );
}

/** Beside verbs of saying, asking and thinking those whose object is only spoken of, or remembered. */
const SPEAKS_OF =
  /^(?:welcom|applaud|hail|mock|back|oppos|debat|discuss|mark|commemorat|remember|mourn|regret|recall|review|stud(?:i|y)|examin|investigat|consider|weigh|cit|mention|describ)(?:s|e|es|ed|ing)?$/iu;

/** "Critics on Friday mocked the arrest": the clause dates the verb, and what that speaks of happened before, after or never. */
function isOnlySpokenOf(text: string, { clauses }: Scene, met: readonly Range[], event: Range): boolean {
  const here = clauseOf(clauses, event);
  const verb = clauses[here]?.verb;
  const low = verb ? text.slice(verb.start, verb.end) : '';
  return (
    (SPEAKS_OF.test(low) || isOpinion(low) || isRequest(low)) &&
    met.some((word) => word.start >= verb!.end && clauseOf(clauses, word) === here)
  );
}

/** A sentence that has more words with a time each is a list: its days are not gone through one by one. */
const MOST_EVENTS = 8;

/** What some times date, each word once: several times in one clause date its one verb. */
function eventsDated(told: Scene, times: readonly Placed[]): Range[] {
  const each = new Map(times.flatMap((time) => eventsOf(told, time)).map((event) => [event.start, event]));
  return [...each.values()].slice(0, MOST_EVENTS);
}

const placesOf = (words: Hit['matched']): Range[] => words.flatMap(({ at }) => at);

/**
 * The day of what a sentence tells that is like what was asked though no word in it stands for the event ("withdrew in March" of
 * who "quit the race"): that of the clause in which what was asked is spoken of, or the sentence's only one. Good enough to be
 * offered beside the passage, with the word whose day it is, and no more. What is only planned there has none.
 * @param verb the question's; null where it has none
 */
export function dateLikely(hit: Hit, reading: Reading, verb: string | null): Dated {
  // A question with a verb asks for no name alone, though only names of it were met.
  const plain = dateHit(hit, reading, verb === null ? undefined : false);
  if (plain.bears === 'against' || plain.when.status !== 'undatable') return plain;
  const { article } = hit.passage;
  const told = sceneOf(hit, reading);
  const verbs = tellingIn(hit, told, verb);
  const events = eventsDated(told, timesIn(told, placesOf(hit.matched), verbs));
  const likely = events.values().filter((event) => !isOnlySpokenOf(article.text, told, verbs, event));
  const found = firstDated(hit, reading, told, likely);
  if (!found) return plain;
  const whose = found.event && timelineWords.told({ words: copy(article, found.event) });
  // "warned on Monday that it could collapse": nothing says that it did.
  const unreal = verbs.some((one) => {
    const clause = told.clauses[clauseOf(told.clauses, one)];
    return clause?.link === 'content' && clause.tense === 'unreal';
  });
  return { ...found, unreal, notes: whose ? [whose, ...found.notes] : found.notes };
}
