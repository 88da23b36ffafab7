import { overlaps, type Range } from '../../corpus/span.ts';
import type { Found, Hit } from '../../search/found.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isTold } from '../../text/dates/clauses/is-told.ts';
import { isPlan } from '../../text/dates/attach/undated/planning.ts';
import { undone } from '../../text/dates/attach/undone/undone.ts';
import type { Reading } from '../../text/reading.ts';
import { whenWords } from '../../words/when.ts';
import type { Archive } from '../archive.ts';
import { isDay, UNDATABLE } from '../when-of.ts';
import { NAME } from '../when-ways.ts';
import { dateHit, withoutDay, type Dated } from '../when-passage.ts';
import { type Act, isAsOften } from './act.ts';
import { anaphorOf } from './anaphor.ts';
import { carried, followed } from './carried.ts';
import { isGoverned } from './governed.ts';
import { isOfAnother, isOfThem } from './met.ts';
import { verbIn } from './verb-in.ts';
import { becameSince } from './since.ts';
import { sceneOf } from '../scene-of.ts';

/** A passage that lacks the verb gives no day, though what it tells may be what was asked about. */
const undated = (one: Dated): Dated => ({
  ...one,
  when: UNDATABLE,
  either: null,
  strong: [],
  notes: [whenWords.noDay],
  bears: 'beside',
});

/** Whether the question's verb only hangs on the word that a sentence gives a day for: "voted on Monday to leave". */
function hangsOnAnother(hit: Hit, reading: Reading, { verb }: Act, { event }: Dated): boolean {
  const { matched } = hit;
  const places = matched.flatMap(({ asked, how, at }) => (asked === verb && how === 'word' ? at : []));
  if (event === null || places.length === 0) return false;
  const told = sceneOf(hit, reading);
  const words = matched.flatMap(({ asked, at }) => at.map((one) => ({ ...one, name: NAME.test(asked) })));
  const isUndone = (place: Range): boolean => !overlaps(place, event) && undone(told, place, words) !== null;
  return places.every((place) => isGoverned(told.words, place, event) || isUndone(place));
}

/** Whether the verb has another's name right behind it, and whoever the question has there stands in a clause beside: "beat Ann and lost to Eva". */
function isOfOther(hit: Hit, reading: Reading, act: Act): boolean {
  const { matched } = hit;
  const verb = verbIn(hit, act);
  const after = matched.flatMap(({ asked, at }) => (act.after.includes(asked) && NAME.test(asked) ? at : []));
  if (verb === undefined || after.length === 0) return false;
  const told = sceneOf(hit, reading);
  const here = clauseOf(told.clauses, verb);
  const next = told.words.find(({ start }) => start >= verb.end);
  return (
    next?.capital === true &&
    !matched.some(({ at }) => at.some((one) => overlaps(one, next))) &&
    after.every((one) => {
      const there = clauseOf(told.clauses, one);
      return there > here && isTold(told.clauses[there]!);
    })
  );
}

/** "She died in Bath, and Elena has written about her": a pronoun that nobody was named before. */
function isOfPronounAlone(hit: Hit, reading: Reading, act: Act): boolean {
  const { matched } = hit;
  const verb = verbIn(hit, act);
  const names = matched.flatMap(({ asked, at }) => (NAME.test(asked) ? at : []));
  if (verb === undefined || names.length === 0 || act.before.every((one) => !NAME.test(one))) return false;
  const told = sceneOf(hit, reading);
  const anaphor = anaphorOf(told, verb);
  return (
    anaphor !== null &&
    anaphor.subject &&
    !anaphor.noun &&
    names.every(
      (name) => name.start > verb.end && clauseOf(told.clauses, name) !== clauseOf(told.clauses, verb),
    )
  );
}

/** The day of a sentence that tells the question's verb of a pronoun, for a hit that is that sentence or comes before it. */
function ofPronoun(hit: Hit, reading: Reading, act: Act): Dated | null {
  if (verbIn(hit, act) !== undefined) return isOfThem(hit, act) ? null : carried(hit, reading, act);
  const next = followed(hit, reading, act, []);
  return next && carried(next, reading, act);
}

/**
 * What sentences that have the words of a question only together tell of it, each with the hit: the verb of a pronoun, and
 * what that stands for before. Only such as give a day.
 */
export function toldTogether(
  archive: Archive,
  { hits, words }: Found,
  act: Act | null,
): { hit: Hit; dated: Dated }[] {
  if (act === null) return [];
  return hits.flatMap((hit) => {
    const own = new Set(hit.matched.flatMap(({ asked, how }) => (how === 'word' ? [asked] : [])));
    if (words.some(({ text }) => !own.has(text))) return [];
    const dated = ofPronoun(hit, archive.readingOf(hit.passage.article), act);
    return dated && isDay(dated.when) ? [{ hit, dated }] : [];
  });
}

/** "scheduled a December 18 vote", asked when the vote is scheduled: the day of what is planned, where the planning has none. */
function plannedFor(hit: Hit, reading: Reading, { verb, voice }: Act, own: Dated): Dated {
  if (voice !== 'passive' || isDay(own.when) || !isPlan(verb)) return own;
  const matched = hit.matched.filter(({ asked }) => asked !== verb);
  const planned = dateHit({ ...hit, matched }, reading);
  return isDay(planned.when) ? planned : own;
}

/**
 * Dates a hit where the question's verb is told: in its own sentence, or in one soon after that tells it of a pronoun or a
 * short noun ("The mill was sold in May. It burned down on 12 June"). A sentence that lacks the verb, or tells it of
 * something else, gives no day.
 * @param act null where the question has no verb: then any hit may tell of it
 */
export function dateTold(hit: Hit, reading: Reading, act: Act | null): Dated {
  const own = dateHit(hit, reading);
  if (act === null) return own;
  const plain = plannedFor(hit, reading, act, own);
  if (verbIn(hit, act) === undefined) return ofPronoun(hit, reading, act) ?? undated(plain);
  // Who won over whom is read already, whatever the word.
  if (act.contest(hit).same !== null) return plain;
  const { article, start, end } = hit.passage;
  if (!isAsOften(act, article.text.slice(start, end))) return withoutDay(plain);
  if (isOfAnother(hit, act) || hangsOnAnother(hit, reading, act, plain) || isOfOther(hit, reading, act))
    return withoutDay(plain);
  if (isOfPronounAlone(hit, reading, act)) return carried(hit, reading, act) ?? withoutDay(plain);
  if (act.things.length > 0 && !isOfThem(hit, act)) return ofPronoun(hit, reading, act) ?? withoutDay(plain);
  // "It opened in Bonn in May. It opened in Kiel in June": asked for Kiel.
  const names = hit.matched.flatMap(({ asked, at }) =>
    /^\p{Lu}/u.test(asked) && at.length === 0 ? [asked] : [],
  );
  const next = names.length === 0 ? null : followed(hit, reading, act, names);
  if (next) return carried(next, reading, act) ?? withoutDay(plain);
  return becameSince(hit, reading, act) ?? plain;
}
