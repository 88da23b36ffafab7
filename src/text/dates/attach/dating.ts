import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import type { Timex } from '../../reading.ts';
import type { Unit } from '../words.ts';
import { away } from '../reckon.ts';
import { PREPOSITIONS } from '../../lexicon/grammar.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { verbForm } from '../clauses/verbs.ts';
import { firstFrom } from './first-from.ts';
import type { Placed, Scene } from './scene.ts';

/** What a sentence says of the day of something in it. */
export interface Dating {
  readonly timex: Timex;
  /** `on`: it happened then. `by`: no later. `since`: no earlier. */
  readonly relation: 'on' | 'by' | 'since';
  /**
   * Why the expression bears on it: it belongs to the noun; it stands right after it; it stands in its clause; in a clause beside it that shares
   * its subject; in the clause that governs it; in the clause that only plans it; it dates only a report of it.
   */
  readonly via: 'noun' | 'beside' | 'clause' | 'coordinate' | 'governor' | 'plan' | 'report';
  /** The date where it is not the expression's own: "seven years after the vote" counts back. */
  readonly value?: string;
  /** The verb that the expression goes with. */
  readonly verb: Range | null;
}

const RELATION: Readonly<Record<string, Dating['relation']>> = {
  since: 'since',
  after: 'since',
  from: 'since',
  until: 'by',
  till: 'by',
  by: 'by',
  before: 'by',
  to: 'by',
};

const on = ({ timex, preposition }: Placed, via: Dating['via'], verb: Range | null): Dating => ({
  timex,
  relation: RELATION[preposition] ?? 'on',
  via,
  verb,
});

/**
 * Which time expression of a sentence dates an event in it, decided by clauses and never by distance: the date of a
 * *said* is the day of the saying, and of what was said to have happened only an upper bound.
 * @param event where the event's word stands, inside the sentence of `scene`
 * @returns null when the sentence gives no day for it
 */
export function dating(scene: Scene, event: Range): Dating | null {
  const dates = scene.times.filter(({ timex }) => timex.type === 'DATE' || timex.type === 'TIME');
  const own = dates.find(({ noun }) => noun !== null && overlaps(noun, event));
  if (own !== undefined) return { timex: own.timex, relation: 'on', via: 'noun', verb: null };
  const free = dates.filter(({ noun, occasion }) => noun === null || occasion);
  const beside = free.find((placed) => placed.beside !== null && overlaps(placed.beside, event));
  if (beside !== undefined) return on(beside, 'beside', null);
  const remembered = onAnniversary(scene, dates, event);
  if (remembered !== null) return remembered;
  return inClause(scene, free, clauseOf(scene.clauses, event), event);
}

function inClause(scene: Scene, free: readonly Placed[], index: number, event: Range): Dating | null {
  const clause = scene.clauses[index];
  if (clause === undefined) return null;
  const own = nearest(
    free.filter((placed) => placed.clause === index),
    event,
  );
  const { verb } = clause;
  if (own !== null) {
    // The object of a report ("denied the step") is spoken of, not dated.
    // "after the vote, he resigned on Monday": the vote came before.
    const earlier =
      own.preposition === '' || RELATION[own.preposition] === undefined ? sideOf(scene, event) : null;
    if (earlier !== null)
      return (
        countedBack(scene, event, own.timex) ?? { timex: own.timex, relation: earlier, via: 'clause', verb }
      );
    const told = clause.reporting && verb !== null && event.start >= verb.end && !contains(verb, event);
    return told ? { timex: own.timex, relation: 'by', via: 'report', verb } : on(own, 'clause', verb);
  }
  return fromCoordinate(scene, free, index) ?? fromParent(scene, free, index, event);
}

/** Nouns after "after" came before what the clause tells of, nouns after "before" come later. */
export function sideOf({ words, clauses }: Scene, event: Range): 'by' | 'since' | null {
  const at = firstFrom(words, event.start);
  if (clauses.some(({ verb }) => verb !== null && overlaps(verb, event))) return null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { low, kind } = words[i]!;
    if (low === 'after' || low === 'following' || low === 'since') return 'by';
    if (low === 'before' || low === 'until') return 'since';
    if (kind === 'sign' || PREPOSITIONS.has(low) || verbForm(words, i) !== null) return null;
  }
  return null;
}

/** "yesterday, seven years after the first meeting": the meeting was seven years before yesterday, as closely as years count. */
function countedBack({ times, words }: Scene, event: Range, from: Timex): Dating | null {
  const at = firstFrom(words, event.start);
  const after = words.slice(Math.max(0, at - 5), at).findLast(({ low }) => low === 'after');
  const length = times.find(
    ({ timex }) =>
      timex.type === 'DURATION' &&
      after !== undefined &&
      after.start - timex.end <= 1 &&
      timex.end < after.start,
  );
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(length?.timex.value ?? '') ?? [];
  if (length === undefined || unit === undefined || from.from === null || from.from !== from.to) return null;
  const value = away(from.from, UNITS[unit] ?? 'day', -Number(count));
  return value === null
    ? null
    : {
        timex: { ...length.timex, anchor: from.anchor, certain: from.certain },
        relation: 'on',
        via: 'noun',
        verb: null,
        value,
      };
}

const UNITS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "the 20th anniversary of the signing of the accords, when they decided on December 8, 1991": the day that is remembered. */
function onAnniversary({ words }: Scene, dates: readonly Placed[], event: Range): Dating | null {
  let at = firstFrom(words, event.start);
  const end = Math.max(0, at - REMEMBERED);
  // Back over nouns alone: what is remembered is one phrase.
  while (at > end && words[at]?.low !== 'anniversary')
    if (words[at]?.kind === 'sign' || verbForm(words, at) === 'past') return null;
    else at--;
  if (words[at]?.low !== 'anniversary' || words[at + 1]?.low !== 'of') return null;
  const written = dates.filter(({ timex }) => timex.rule === 'full-date' && timex.start > event.end);
  return written.length === 1 ? { timex: written[0]!.timex, relation: 'on', via: 'noun', verb: null } : null;
}

/** So many words at most are between an anniversary and what is remembered. */
const REMEMBERED = 9;

/** "failed on Thursday but agreed …": a clause that shares the subject before it shares its date. */
function fromCoordinate(scene: Scene, free: readonly Placed[], index: number): Dating | null {
  const clause = scene.clauses[index];
  const before = scene.clauses[index - 1];
  if (clause?.verb == null || before === undefined || clause.tense !== 'past' || before.tense !== 'past')
    return null;
  const shared =
    clause.parent === before.parent && before.verb !== null && clause.verb.start - clause.start <= 16;
  const placed = shared ? free.find((time) => time.clause === index - 1) : undefined;
  return placed === undefined ? null : on(placed, 'coordinate', before.verb);
}

function fromParent(scene: Scene, free: readonly Placed[], index: number, event: Range): Dating | null {
  const clause = scene.clauses[index];
  if (clause?.parent == null || clause.link === 'relative') return null;
  const above = scene.clauses[clause.parent];
  const parent = inClause(scene, free, clause.parent, above?.verb ?? event);
  if (above === undefined || parent === null) return null;
  if (clause.link === 'content') return { ...parent, relation: 'by', via: 'report' };
  if (clause.opener === 'after' || clause.opener === 'since')
    return { ...parent, relation: 'by', via: 'governor' };
  if (clause.opener === 'before' || clause.opener === 'until')
    return { ...parent, relation: 'since', via: 'governor' };
  if (clause.link === 'adverbial' || clause.link === 'participle')
    return { ...parent, via: parent.via === 'report' ? 'report' : 'governor' };
  if (clause.link !== 'infinitive') return null;
  // "vowed to stage": a plan. "denied the step to scrap": what the report is about.
  const direct = above.verb !== null && stretch(scene, above.verb.end, clause.start) <= ' in the '.length;
  if (above.reporting && !direct) return { ...parent, relation: 'by', via: 'report' };
  return { ...parent, via: 'plan' };
}

/** How much stands between two places besides time expressions. */
const stretch = ({ times }: Scene, from: number, to: number): number =>
  times
    .filter(({ timex }) => timex.start >= from && timex.end <= to)
    .reduce((left, { timex }) => left - (timex.end - timex.start), to - from);

const nearest = (placed: readonly Placed[], event: Range): Placed | null =>
  placed.toSorted((a, b) => gap(a.timex, event) - gap(b.timex, event))[0] ?? null;

const gap = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0);
